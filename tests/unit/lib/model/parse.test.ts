import {z} from 'zod'
import {type Broken, list, maybe, parseWhole, spare} from '../../../../lib/model/parse.ts'
import {storyCards} from '../../../../lib/model/story-card.ts'
import {institution} from '../../../../lib/model/institution.ts'
import {person} from '../../../../lib/model/person.ts'
import {site} from '../../../../lib/model/site.ts'
import {story} from '../../../../lib/model/story.ts'
import {card, paragraph, raw, rawWu} from './newsroom.ts'

function parsed<T extends z.ZodType>(schema: T, value: unknown) {
  const broken: Broken[] = []
  return {value: parseWhole(schema, value, (entry) => broken.push(entry)), broken}
}

const item = z.object({id: z.string(), n: z.number()})

describe('maybe', () => {
  test.each([
    ['null is nothing', null, undefined],
    ['undefined is nothing', undefined, undefined],
    ['zero is something', 0, 0],
    ['a number', 5, 5],
  ])('%s', (_, value, expected) => {
    expect(maybe(z.number()).parse(value)).toBe(expected)
  })

  test('the wrong thing is an error, not nothing', () => {
    expect(maybe(z.number()).safeParse('5').success).toBe(false)
  })
})

describe('a list', () => {
  test.each([
    ['that is not there is empty', null, [], 0],
    ['that is undefined is empty', undefined, [], 0],
    ['of nothing is empty', [], [], 0],
    [
      'keeps its order',
      [
        {id: 'b', n: 2},
        {id: 'a', n: 1},
      ],
      ['b', 'a'],
      0,
    ],
    ['leaves out in silence what is not public', [null, {id: 'a', n: 1}, undefined], ['a'], 0],
    [
      'loses only the broken entry, and says so',
      [
        {id: 'a', n: 1},
        {id: 'b', n: 'two'},
        {id: 'c', n: 3},
      ],
      ['a', 'c'],
      1,
    ],
    ['of broken entries is empty', [{id: 'b'}, 'x', 7, []], [], 4],
  ])('%s', (_, value, ids, reports) => {
    const {value: whole, broken} = parsed(z.object({items: list(item)}), {items: value})
    expect(whole?.items.map(({id}) => id)).toEqual(ids)
    expect(broken).toHaveLength(reports)
  })

  test('that is no list breaks what it is in', () => {
    const {value, broken} = parsed(z.object({items: list(item)}), {items: 'none'})
    expect(value).toBeUndefined()
    expect(broken).toHaveLength(1)
  })
})

const fail = () => {
  throw new Error('full disk')
}

describe('a report', () => {
  test.each([
    ['by id', {id: 's1', n: 'x'}, 's1'],
    ['by key', {key: 'k1'}, 'k1'],
    ['by the key of a block', {_key: 'b1', _type: 'block'}, 'b1'],
    ['of something without a name', 'text', 'unknown'],
    ['of something with a name that is none', {id: 5}, 'unknown'],
  ])('names the entry %s', (_, value, id) => {
    const {broken} = parsed(list(item), [value])
    expect(broken).toEqual([{id, reason: expect.stringMatching(/\S/)}])
  })

  test('says what is wrong and where', () => {
    const {broken} = parsed(list(item), [{id: 'a', n: 'two'}])
    expect(broken[0]?.reason).toMatch(/number[\s\S]*at n/)
  })

  test('goes to the parse that is under way, also when one runs inside another', () => {
    const inner: Broken[] = []
    const nested = z.unknown().transform((value) => parseWhole(list(item), value, (entry) => inner.push(entry)))
    const {broken} = parsed(z.tuple([nested, list(item)]), [[{id: 'in', n: ''}], [{id: 'out', n: ''}]])
    expect(inner.map(({id}) => id)).toEqual(['in'])
    expect(broken.map(({id}) => id)).toEqual(['out'])
  })

  test('goes nowhere after a reporter threw', () => {
    expect(() => parseWhole(list(item), [{}], fail)).toThrow('full disk')
    expect(parsed(list(item), [{id: 'b'}]).broken).toHaveLength(1)
    expect(() => list(item).parse([{}])).not.toThrow()
  })
})

describe('a whole', () => {
  test('that is broken is reported and undefined', () => {
    const {value, broken} = parsed(story, {...raw.story, headline: ''})
    expect(value).toBeUndefined()
    expect(broken.map(({id}) => id)).toEqual(['seed-en'])
  })

  test('that is not there is undefined, and nothing to report', () => {
    expect(parsed(story, null)).toEqual({value: undefined, broken: []})
  })

  test('one broken story costs a list only its place', () => {
    const {value, broken} = parsed(storyCards, [card, {...card, id: 's2', publishedAt: 'soon'}, {...card, id: 's3'}])
    expect(value?.map(({id}) => id)).toEqual(['seed-en', 's3'])
    expect(broken.map(({id}) => id)).toEqual(['s2'])
  })

  test('a broken block, appearance and link cost a story only themselves', () => {
    const {value, broken} = parsed(story, {
      ...raw.story,
      body: [paragraph('a', 'p1'), {_type: 'poll', _key: 'b1'}, paragraph('b', 'p2')],
      appearances: [...raw.story.appearances, {key: 'a9', person: {id: 'nobody'}}],
    })
    expect(value?.body.map(({_key}) => _key)).toEqual(['p1', 'p2'])
    expect(value?.appearances.map(({key}) => key)).toEqual(['a1', 'a2'])
    expect(broken.map(({id}) => id).toSorted()).toEqual(['a9', 'b1'])
    expect(broken.map(({within}) => within)).toEqual(['seed-en', 'seed-en'])
  })

  test.each([
    ['a story', storyCards, [{...card, headline: ''}], {id: 'seed-en'}],
    ['a role in a person’s record', person, {...rawWu, roles: [{key: 'r1', title: 7}]}, {id: 'r1', within: rawWu.id}],
    [
      'the speaker of a quotation',
      story,
      {...raw.story, body: [{_type: 'quotation', _key: 'q', text: 'We build it.', speaker: {id: 'x'}}]},
      {id: 'speaker', within: 'x'},
    ],
  ])('a report on %s says in which document', (_, schema, input, expected) => {
    const {broken} = parsed<z.ZodType>(schema, input)
    expect(broken).toEqual([{...expected, reason: expect.any(String)}])
  })

  test('the same person in two capacities is named once in a list', () => {
    const wu = {id: 'wu', slug: 'wu', name: {en: 'Wu', zh: '吴'}}
    const zhu = {...wu, id: 'zhu'}
    const {value} = parsed(storyCards, [{...card, people: [wu, zhu, wu]}])
    expect(value?.[0]?.people.map(({id}) => id)).toEqual(['wu', 'zhu'])
  })
})

describe('a part that the whole can do without', () => {
  const whole = z.object({id: z.string(), n: spare('number', z.number())})

  test.each([
    ['is there', {id: 'a', n: 5}, 5, []],
    ['is null', {id: 'a', n: null}, undefined, []],
    ['is not there', {id: 'a'}, undefined, []],
    ['is broken: it goes, and is named', {id: 'a', n: 'five'}, undefined, ['number']],
  ])('%s', (_, input, n, names) => {
    const {value, broken} = parsed(whole, input)
    expect(value).toEqual({id: 'a', n})
    expect(broken.map(({id}) => id)).toEqual(names)
  })

  const broken = {...raw.picture, width: 'wide'}

  test.each([
    ['a story without its picture', story, {...raw.story, mainPicture: broken, picture: broken}, 2],
    ['a story without the press contact’s address', story, {...raw.story, pressContact: {email: 'at'}}, 1],
    ['a person without a portrait and an ORCID', person, {...rawWu, portrait: broken, orcid: '1'}, 2],
    [
      'an institution without logo, ROR and website',
      institution,
      {...raw.lab, logo: broken, ror: 'x', website: 'x'},
      3,
    ],
    [
      'the site without logo, accent and publisher',
      site,
      {name: {en: 'N'}, logo: broken, accent: 'red', publisher: {}},
      3,
    ],
    [
      'a unit of a broken institution',
      institution,
      {...raw.lab, partOf: {id: 'zju', slug: null, name: {en: 'ZJU'}}},
      1,
    ],
    [
      'a role at a broken institution',
      person,
      {...rawWu, roles: [{key: 'r', title: {en: 'Dean'}, institution: {id: 'x'}}]},
      1,
    ],
  ])('%s stands', (_, schema, input, reports) => {
    const {value, broken} = parsed<z.ZodType>(schema, input)
    expect(value).toBeDefined()
    expect(broken).toHaveLength(reports)
  })
})
