import {z} from 'zod'
import {nameForms} from '../../../lib/model/name-forms.ts'
import {rolesThatDay} from '../../../lib/model/role.ts'
import {localized} from '../../../lib/model/text.ts'
import {
  dayOfEvent,
  dayOfStory,
  events,
  ofType,
  reference,
  rolesOf,
  seedId,
  stories,
  textsIn,
} from '../../support/demo.ts'

const titles = (personId: string, day: string) => rolesThatDay(rolesOf(personId), [], day).map(({title}) => title.en)

describe('who is in the demo newsroom', () => {
  const appearances = [
    ...stories.map((story) => ({id: story._id, day: dayOfStory(story), appearances: story.appearances})),
    ...events.map((event) => ({id: event._id, day: dayOfEvent(event), appearances: event.appearances})),
  ].flatMap(({id, day, appearances: all}) => all.map((one) => [id, one.person._ref, day, one] as const))

  test.each(appearances)('%s: %s has a role on %s', (_id, personId, day, {roleKeys, roleText}) => {
    const told = rolesThatDay(rolesOf(personId), roleKeys, day)
    expect(told.map(({key}) => key)).toEqual(roleKeys)
    // Whatever the editor chose was held that day; where nothing could be chosen, the role stands in words.
    expect(rolesThatDay(rolesOf(personId), [], day)).toEqual(expect.arrayContaining(told))
    expect(told.length > 0 || roleText !== undefined).toBe(true)
  })

  test.each([
    ['a president who was a director in 2018', 'person-zhu-shiqiang', '2018-03-31', ['Director']],
    [
      'a president who is a vice president elsewhere',
      'person-zhu-shiqiang',
      '2020-03-24',
      ['President', 'Vice President'],
    ],
    ['a governor in three offices', 'person-yuan-jiajun', '2019-11-20', ['Governor', 'Deputy Secretary', 'Chairman']],
    ['the same governor, now party secretary', 'person-yuan-jiajun', '2020-10-29', ['Party Secretary']],
    ['a president who sits on the Lab’s council', 'person-wu-zhaohui', '2020-03-24', ['President', 'Deputy Director']],
  ])('%s', (_case, personId, day, expected) => {
    expect(titles(personId, day)).toEqual(expected)
  })
})

describe('quotations', () => {
  const quotations = stories.flatMap((story) =>
    story.body.filter(({_type}) => _type === 'quotation').map((block) => [story._id, block, story] as const),
  )

  test.each(quotations)(
    'in %s are spoken by somebody who is in the story, in a role of that day',
    (_id, block, story) => {
      const speaker = reference.parse(block['speaker'])._ref
      const keys = z.array(z.string()).min(1).parse(block['roleKeys'])
      expect(story.appearances.map(({person}) => person._ref)).toContain(speaker)
      const held = rolesThatDay(rolesOf(speaker), [], dayOfStory(story)).map(({key}) => key)
      expect(held).toEqual(expect.arrayContaining(keys))
    },
  )

  test('are direct in the seed’s story only, where the words are the customer’s own', () => {
    const direct = quotations.filter(([, block]) => block['quotationKind'] !== 'reported').map(([id]) => id)
    expect(direct).toEqual([seedId, seedId])
    const inProse = stories.filter(({body}) => /[“「][^”」]{16,}[”」]/.test(textsIn(body).join(' ')))
    expect(inProse.map(({_id}) => _id)).toEqual([])
  })
})

test('people and institutions of the demo are found by the forms of their names that publishing would write', () => {
  const named = z.object({
    name: localized,
    otherNames: z.array(z.string()).default([]),
    nameForms: z.array(z.string()).default([]),
  })
  for (const document of [...ofType('person'), ...ofType('institution')]) {
    const {name, otherNames, nameForms: written} = named.parse(document)
    expect(written).toEqual(nameForms([name.en, name.zh, ...otherNames]))
  }
})
