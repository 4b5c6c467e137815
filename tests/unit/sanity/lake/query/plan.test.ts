import {evaluateSync, parse} from 'groq-js'
import {z} from 'zod'

import type {LakeDocument} from '../../../../../sanity/lake/contract.ts'
import {isObject} from '../../../../../sanity/lake/store/json.ts'
import {everybody, startCore} from '../../../../support/core.ts'

const running = startCore()
const {core} = running
afterAll(() => running.close())

const person = (id: string, name: string, more: object = {}) => ({
  create: {_id: id, _type: 'person', name, slug: {_type: 'slug', current: id}, ...more},
})
const reference = (id: string, more: object = {}) => ({_type: 'reference', _ref: id, ...more})
const story = (id: string, publishedAt: string | undefined, people: readonly string[], more: object = {}) => ({
  create: {
    _id: id,
    _type: 'story',
    headline: `Story ${id}`,
    slug: {_type: 'slug', current: id},
    ...(publishedAt === undefined ? {} : {publishedAt}),
    people: people.map((ref, index) => ({...reference(ref), _key: `p${index}`})),
    ...(people[0] === undefined ? {} : {author: reference(people[0])}),
    ...more,
  },
})

beforeAll(() => {
  core.mutate(
    'newsroom',
    [
      person('wu-zhaohui', 'Wu Zhaohui 吴朝晖', {rank: 1}),
      person('zhu-shiqiang', 'Zhu Shiqiang 朱世强', {rank: 2}),
      person('nobody', 'Never Mentioned', {rank: null, people: [null]}),
      story('visit', '2021-03-24T06:00:00Z', ['wu-zhaohui', 'zhu-shiqiang'], {
        body: [{_key: 'a', _type: 'block', children: [{_key: 's', text: '吴朝晖是浙江大学的校长，来访之江实验室。'}]}],
      }),
      story('agreement', '2021-04-01T06:00:00Z', ['zhu-shiqiang'], {views: 12, tags: ['lab', 'zju']}),
      story('undated', undefined, []),
      story('same-day', '2021-04-01T06:00:00Z', ['wu-zhaohui'], {views: 7, related: [reference('visit')]}),
      {create: {_id: 'drafts.visit', _type: 'story', headline: 'Visit, rewritten', slug: {current: 'visit'}}},
      {create: {_id: 'lab', _type: 'institution', name: 'Zhejiang Lab', head: reference('zhu-shiqiang')}},
      {create: {_id: 'faculty', _type: 'institution', name: 'Faculty', partOf: reference('lab')}},
    ],
    'editor',
  )
})

/** As the other story of that day says it in Hangzhou: the same moment in other words. */
const april = {t: '2021-04-01T14:00:00+08:00'}

const queries: readonly (readonly [string, Record<string, unknown>?])[] = [
  ['*'],
  ['*[_id == "visit"][0]'],
  ['*[_id == $id]', {id: 'visit'}],
  ['*[$id == _id]{_id, headline}', {id: 'visit'}],
  ['*[_id in $ids]', {ids: ['visit', 'lab', 'gone', null]}],
  ['*[_id in ["visit", "drafts.visit"]]{_id}'],
  ['*[_id == "drafts." + $id]', {id: 'visit'}],
  ['*[_id in path("drafts.**")]._id'],
  ['*[_id in path("*")]._id'],
  ['*[!(_id in path("drafts.**"))]._id'],
  ['*[_type == "story"]'],
  ['*[_type == "story"][0]'],
  ['*[_type == "story"][1..2]._id'],
  ['*[_type == "story"][-1]._id'],
  ['*[_type in ["story", "institution"]]._id'],
  ['*[_type == "story" || _type == "person"]._id'],
  ['*[_type == "story" || views > 3]._id'],
  ['*[_type == "story"] | order(publishedAt desc)'],
  ['*[_type == "story"] | order(publishedAt desc)[0...2]{_id, "people": people[]->name}'],
  ['*[_type == "story" && defined(publishedAt)] | order(publishedAt desc, _id asc)[0...2]._id'],
  ['*[_type == "story"] | order(views asc, publishedAt)[1...3]._id'],
  ['*[_type == "story"] | order(lower(headline) desc)[0]._id'],
  ['*[_type == "story"][views > 3] | order(slug.current)[0...5]._id'],
  ['* | order(_type desc, _id)[0...4]._id'],
  ['*[_type == "story" && slug.current == $slug][0]{..., "author": author->{name, rank}}', {slug: 'visit'}],
  ['*[slug.current in ["visit", "lab"]]._id'],
  ['*[references("wu-zhaohui")]._id'],
  ['*[references($ids)]._id', {ids: ['lab', 'visit']}],
  ['*[_type == "story" && references("wu-zhaohui", "zhu-shiqiang")]._id'],
  ['count(*[references("zhu-shiqiang")])'],
  ['count(*[_type == "nothing"])'],
  ['*[author._ref == "wu-zhaohui"]._id'],
  ['*["wu-zhaohui" in people[]._ref]._id'],
  ['*[author._ref in [null, "wu-zhaohui"]]._id'],
  ['*[author._ref == null]._id'],
  ['*[_type == $a && _type == $b]._id', {a: 'story', b: 'person'}],
  ['*[_type == $a]._id', {a: ['story']}],
  ['*[_type == ["story"]] | order(_id)[0...5]._id'],
  ['*[_type == $a && _type == $b] | order(_id)[0...5]._id', {a: 'story', b: 'person'}],
  ['*[_type in ["story"]][_type == "person"] | order(_id)[0...5]._id'],
  ['*[_type == "story"]{_id, "unnamed": *[^.missing in people[]._ref]._id}'],
  ['*[author->name match "Wu*"]._id'],
  ['*[_type == "person"]{name, "stories": *[_type == "story" && references(^._id)] | order(_id){headline}}'],
  ['*[_type == "person"]{name, "count": count(*[references(^._id)])}'],
  ['*[_type == "person"] | order(count(*[references(^._id)]) desc){_id}'],
  ['*[_type == "story"]{_id, "same": *[_id in ^.people[]._ref]{_id}}'],
  ['*[_type == "story"]{_id, "writer": *[_id == ^.author._ref][0].name}'],
  ['*[_type == "story"]{_id, "others": *[author._ref == ^.author._ref && _id != ^._id]._id}'],
  ['*[_type == "institution"]{"units": *[partOf._ref == ^._id]{name, "head": ^.head->name, "top": ^.^._id}}'],
  ['*[_type == "person"]{"a": *[references(^._id)]{"b": *[references(^.^._id) && _id != ^._id]._id}}'],
  ['*[_type == "story"]{"newest": *[_type == "story"] | order(publishedAt desc)[0]._id}'],
  ['*[_type == "story"]{_id, "people": count(*[_type == "person"]), ...*[_id == "lab"][0]{name}}'],
  ['*[_type == "story"]{_id, defined(views) => {"all": count(*)}, "of": [_id, ...*[_type == "person"]._id]}'],
  ['*[_type == "story"]{"a": select(views > 8 => count(*), "few"), "b": select(true => *[_id == "lab"][0].name)}'],
  ['*[_type == "person"] | order(count(*[_type == "story"]) desc, _id)._id'],
  ['*[_type == "story"] | score(_id in *[author._ref == "wu-zhaohui"]._id) | order(_score desc, _id){_id, _score}'],
  ['*[_id in *[_type == "story"].author._ref]._id'],
  ['*[_type == "person" && count(*[references(^._id)]) > 1]._id'],
  ['*[_type == "person" && !(_id in *[_type == "story"].people[]._ref)]._id'],
  ['{"stories": *[_type == "story"]._id, "people": count(*[_type == "person"]), "all": count(*)}'],
  ['*[sanity::versionOf("visit")]._id'],
  ['*[_type == "story" && !sanity::versionOf("visit") && slug.current == "visit"][0]._id'],
  ['!defined(*[_type == "story" && slug.current == "free"][0]._id)'],
  ['*[_type == "story" && headline match "story*"]._id'],
  ['*[_type == "story" && headline match [slug.current, "story"]]._id'],
  ['*[_type == "story"]{"same": tags[@ match [^.tags[0]]]}'],
  ['*[_type == "person" && slug.current match *[_id == "wu-zhaohui"].slug.current]._id'],
  ['*[_type == "story"] | score(headline match "visit", boost(views > 10, 3)) | order(_score desc){_id, _score}'],
  ['*[_type == "story"]{_id, "tagged": tags[@ match "z*"]}'],
  ['array::unique(*[_id in $ids][]._type)', {ids: ['visit', 'lab']}],
  ['*[_type == "story" && dateTime(publishedAt) > dateTime("2021-03-30T00:00:00Z")]._id'],
  ['*[_type == "story"] | order(dateTime(publishedAt) desc)._id'],
  ['*[_type == "story"] | order(dateTime(publishedAt) asc, headline desc)[0...3]._id'],
  ['*[_type == "story" && dateTime(publishedAt) < dateTime($t)] | order(dateTime(publishedAt) desc)._id', april],
  ['*[_type == "story" && dateTime($t) <= dateTime(publishedAt)] | order(dateTime(publishedAt) desc)._id', april],
  ['*[_type == "story" && dateTime(publishedAt) > dateTime($t)] | order(dateTime(publishedAt))[0]._id', april],
  ['*[_type == "story" && !(dateTime(publishedAt) > dateTime($t))] | order(dateTime(publishedAt))._id', april],
  [
    `*[_type == "story" && dateTime(publishedAt) >= dateTime("2021-03-01T00:00:00+08:00")
      && dateTime(publishedAt) < dateTime($t)] | order(dateTime(publishedAt) desc)._id`,
    april,
  ],
  ['*[_type == "story" && dateTime(publishedAt) < dateTime("no moment")] | order(dateTime(publishedAt))._id'],
  ['*[_type == "story" && publishedAt < $t] | order(dateTime(publishedAt))._id', april],
  ['*[_type == $a && views == $b]', {a: 'story', b: null}],
  ['*[0...$n]._id', {n: 3}],
  ['*[_type == "story"] | order(_id)[$n]._id', {n: 1}],
  ['*[_type == "person"] | order(_id)[($n)][$name]', {n: 0, name: 'name'}],
  ['*[_type == "person"][$yes]._id', {yes: true}],
  ['"no documents" + " at all"'],
]

/** groq-js alone, over all documents in the order of their ids. */
function plainly(query: string, params: Record<string, unknown>): unknown {
  const documents = core.documents.ids('newsroom').flatMap((id) => core.documents.get('newsroom', id) ?? [])
  const byId = new Map<string, LakeDocument>(documents.map((document) => [document._id, document]))
  const value: unknown = evaluateSync(parse(query, {params}), {
    dataset: documents,
    params,
    dereference: ({_ref}: {_ref: string}) => byId.get(_ref),
  })
  return isObject(value) ? value['data'] : undefined
}

test.each(queries.map(([query, params = {}]) => ({query, params})))('planned as plain: $query', ({query, params}) => {
  const view = core.view('newsroom', 'raw', everybody)
  const {result} = core.query(view, {query, params, identity: 'editor'})
  expect(result).toEqual(plainly(query, params) ?? null)
})

const ids = (query: string, params: Record<string, unknown> = {}, perspective: 'raw' | string[] = 'raw'): unknown =>
  core.query(core.view('newsroom', perspective, everybody), {query, params, identity: 'editor'}).result

describe('search', () => {
  test.each([
    ['校长', ['visit']],
    ['浙江大学校长', ['visit']],
    ['之江实验', ['visit']],
    ['北京大学校长', []],
    ['吴朝晖', ['visit', 'wu-zhaohui']],
    ['Zhu Shi', ['zhu-shiqiang']],
    ['Shiqiang -Zhu', []],
    ['Zhej', ['lab']],
    ['"Zhejiang Lab"', ['lab']],
    ['Zhe "Lab"', []],
    [
      '*',
      [
        'agreement',
        'faculty',
        'lab',
        'nobody',
        'same-day',
        'undated',
        'drafts.visit',
        'visit',
        'wu-zhaohui',
        'zhu-shiqiang',
      ],
    ],
    ['', []],
  ])('text::query(%j) over whole documents', (text, expected) => {
    expect(ids('*[[@, _id] match text::query($text)]._id', {text})).toEqual(expected)
  })

  test.each([
    ['*[name match "朝晖"]._id', ['wu-zhaohui']],
    ['*[name match text::query("示例")]._id', []],
    ['*[_type == "person" && name match text::query("zhu")]._id', ['zhu-shiqiang']],
    ['*[_type == "story" && pt::text(body) match "实验室"]._id', []],
    ['*[_type == "story" && body[].children[].text match "实验室"]._id', ['visit']],
  ])('%s', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  test('ranks a match in the name above one somewhere in the text, as Studio asks', () => {
    const query = `*[_type in ["person", "story"]] | score(boost(_type in ["person"] && name match text::query($q), 10),
      ([@, _id] match text::query($q) || references($raw))) [_score > 0] {_id} | order(_score desc)[0...10]._id`
    expect(ids(query, {q: '吴朝晖', raw: 'x'})).toEqual(['wu-zhaohui', 'visit'])
  })
})

describe('perspectives', () => {
  test.each([
    '*._id',
    '*[0...4]._id',
    '*[_type in ["story", "person"]]._id',
    '*[_type == "story"] | order(missing)._id',
    '*[_type == "story"] | order(_id)._id',
    '*[_type == "story"] | order(_type, _id)[0...3]._id',
  ])('documents stand in the order of the ids that they are shown under: %s', (query) => {
    const seen = z
      .array(z.string())
      .min(1)
      .parse(ids(query, {}, ['drafts.', '']))
    expect(seen).toEqual(seen.toSorted())
  })
  test('by moment, and then by the id that they are shown under', () => {
    const query = '*[_type == "story" && defined(publishedAt)] | order(dateTime(publishedAt) desc, _id asc)._id'
    expect(ids(query, {}, [''])).toEqual(['agreement', 'same-day', 'visit'])
  })
  test('and from the last to the first when asked', () => {
    const seen = ids('*[_type == "story"] | order(_id desc)._id', {}, ['drafts.', ''])
    expect(seen).toEqual(['visit', 'undated', 'same-day', 'agreement'])
  })
  test('drafts lie over what they are drafts of', () => {
    const seen = ids('*[_type == "story"] | order(_id){_id, _originalId, headline}[headline match "visit*"]', {}, [
      'drafts.',
      '',
    ])
    expect(seen).toEqual([{_id: 'visit', _originalId: 'drafts.visit', headline: 'Visit, rewritten'}])
  })
  test.each([
    ['count(*[_id in path("drafts.**")])', 0],
    ['count(*[slug.current == "visit"])', 1],
    ['*[_id == "drafts.visit"]', []],
    ['*[sanity::versionOf("visit")]._id', ['visit']],
    ['*[references("visit")][0].related[0]->headline', 'Story visit'],
  ])('published: %s', (query, expected) => {
    expect(ids(query, {}, [''])).toEqual(expected)
  })
})

describe('grants reach into every corner of a query', () => {
  const view = core.view('newsroom', 'raw', {
    readFilter: '_type != "person"',
    can: (_permission, document) => document._type !== 'person',
  })
  test.each([
    ['count(*)', 7],
    ['count(*[_type == "person"])', 0],
    ['*[_id == "wu-zhaohui"]', []],
    ['*[_id == "visit"][0].author->name', null],
    ['*[_type == "story"] | order(_id)[0]{"found": *[_id == ^.author._ref]}.found', []],
    ['*[slug.current == "wu-zhaohui"]', []],
    ['*[_id in path("wu*")]', []],
    ['*[[@] match text::query("Wu")]', []],
  ])('%s', (query, expected) => {
    expect(core.query(view, {query, params: {}, identity: 'reader'}).result).toEqual(expected)
  })
})

describe('what is wrong with a query is a 400', () => {
  test.each([
    ['*[', {}],
    ['*[_type == $missing]', {}],
    ['*[0...$missing]', {}],
    ['*[geo::distance(a, b) < 3]', {}],
    ['*[documents::incomingRefCount() > 1]', {}],
    ['foo::bar()', {}],
    ['*[_id match text::query(name)]', {}],
    ['text::query("loose")', {}],
    [`${'('.repeat(50_000)}1${')'.repeat(50_000)}`, {}],
    ['a'.repeat(200_000), {}],
    ['* | order(x', {}],
  ])('%.40s', (query, params) => {
    expect(() => ids(query, params)).toThrow(expect.objectContaining({status: 400}))
  })

  test.each([
    ['round(1.5, 1000)', /digits/],
    [`*${'[true]'.repeat(5000)}`, /nested too deeply/],
  ])('and says what: %.20s', (query, reason) => {
    expect(() => ids(query)).toThrow(reason)
  })

  test('and says where', () => {
    expect(() => ids('*[_type == ]')).toThrow(
      expect.objectContaining({
        body: expect.objectContaining({
          error: expect.objectContaining({type: 'queryParseError', query: '*[_type == ]', start: expect.any(Number)}),
        }),
      }),
    )
  })
})
