import {inOrderOfTime, peopleOfBoth, sharedThings, sidesOf} from '../../../../lib/model/shared-history.ts'
import {council, deputyOfCouncil, eventCard, lab, personCard, zhu, zju} from '../../../fixtures/model.ts'

const row = (story: string, publishedAt: string, institutions: string[], events: string[] = []) => ({
  story,
  language: 'en' as const,
  publishedAt,
  versions: [],
  people: [],
  institutions,
  events,
})
const sides = [new Set([lab.id, council.id]), new Set([zju.id])] as const

test.each([
  ['two institutions apart', ['lab', 'council'], ['zju'], [['lab', 'council'], ['zju']]],
  ['a unit and what it is part of', ['council'], ['lab', 'council'], [['council'], ['lab']]],
  ['the same the other way round', ['lab', 'council'], ['council'], [['lab'], ['council']]],
])('%s have no id on both sides', (_name, one, other, expected) => {
  expect(sidesOf(one, other)).toEqual(expected)
})

test('only what brings both together is shared; a unit stands for its side', () => {
  const both = {...eventCard(), parties: [council.id, zju.id]}
  const alone = {...eventCard({id: 'meeting'}), parties: [lab.id]}
  const rows = [row('a', '2020-03-25T00:00:00Z', [lab.id, zju.id]), row('b', '2020-03-25T00:00:00Z', [zju.id])]
  const shared = sharedThings([both, alone], rows, sides)
  expect([shared.events.map(({id}) => id), shared.rows.map(({story}) => story)]).toEqual([['visit'], ['a']])
})

test('a story stands with its event, and all in order of time', () => {
  const rows = [
    row('later', '2020-06-01T00:00:00Z', []),
    row('of-visit', '2020-03-25T00:00:00Z', [], ['elsewhere', 'visit']),
    row('earlier', '2018-03-31T10:00:00Z', []),
  ]
  expect(inOrderOfTime([eventCard()], rows).map(({day, event, stories}) => [day, event?.id, stories.join()])).toEqual([
    ['2018-03-31', undefined, 'earlier'],
    ['2020-03-24', 'visit', 'of-visit'],
    ['2020-06-01', undefined, 'later'],
  ])
})

test('people of both have a role on each side', () => {
  const both = peopleOfBoth([personCard(), personCard(zhu), personCard({roles: [deputyOfCouncil]})], sides)
  expect(both.map(({person, roles}) => [person.id, roles.map(({key}) => key).join()])).toEqual([['wu', 'council,zju']])
})
