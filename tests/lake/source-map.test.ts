import type {ContentSourceMap, SanityClient} from '@sanity/client'
import {applySourceDocuments, resolveEditInfo, resolveMapping, studioPath} from '@sanity/client/csm'
import {stegaClean} from '@sanity/client/stega'
import {entityFeedQuery, siteFeedQuery} from '../../sanity/queries/feed.ts'
import {eventQuery} from '../../sanity/queries/event.ts'
import {directoryQuery} from '../../sanity/queries/directory.ts'
import {frontQuery} from '../../sanity/queries/front.ts'
import {institutionQuery} from '../../sanity/queries/institution.ts'
import {eventRowsQuery, programmesQuery, topicsQuery} from '../../sanity/queries/lists.ts'
import {personQuery} from '../../sanity/queries/person.ts'
import {programmeQuery} from '../../sanity/queries/programme.ts'
import {siteQuery} from '../../sanity/queries/site.ts'
import {storyListQuery} from '../../sanity/queries/stories.ts'
import {storyBySlugQuery} from '../../sanity/queries/story.ts'
import {topicQuery} from '../../sanity/queries/topic.ts'
import type {TestLake} from '../support/lake.ts'
import {startLake} from '../support/lake.ts'
import {fill} from '../support/newsroom.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startLake()
  client = lake.client('viewer')
  await fill(lake.client('editor'))
})
afterAll(() => lake.close())

const now = '2020-03-28T00:00:00Z'
const partnership = {slug: 'partnership', language: 'en', now}
type Path = Parameters<typeof resolveEditInfo>[0]['resultPath']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value in a result that is no object, with the path by which `@sanity/client` names it. */
function leaves(value: unknown, path: Path = []): {path: Path; value: unknown}[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const key = isRecord(item) && typeof item['_key'] === 'string' ? item['_key'] : undefined
      return leaves(item, [...path, key === undefined ? index : {_key: key, _index: index}])
    })
  }
  if (!isRecord(value)) return [{path, value}]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
}

async function ask(
  query: string,
  params: Record<string, unknown>,
  options: {perspective?: 'drafts' | 'published' | 'raw'; keys?: boolean} = {},
) {
  const {perspective = 'published', keys = true} = options
  const resultSourceMap = keys ? 'withKeyArraySelector' : true
  const answer = await client.fetch(query, params, {perspective, resultSourceMap, filterResponse: false})
  const map = answer.resultSourceMap
  if (!map) throw new Error('The lake gave no source map')
  const result: unknown = answer.result
  return {result, map}
}

/** A path as Studio has it: items by key alone. */
function stepsOf(path: Path) {
  return path.map((step) => (typeof step === 'object' ? {_key: step._key} : step))
}

/** Where a click on the value at a path leads: document and field, as Studio writes it. */
function edit(map: ContentSourceMap, path: Path): string | undefined {
  const found = resolveEditInfo({studioUrl: '/studio', resultSourceMap: map, resultPath: path})
  if (!found) return undefined
  const field = typeof found.path === 'string' ? found.path : studioPath.toString(stepsOf(found.path))
  return `${found.type} ${found.id} ${field}`
}

/** The first value in a result that equals the given one. */
function at(result: unknown, wanted: unknown): Path {
  const found = leaves(result).find(({value}) => value === wanted)
  if (!found) throw new Error(`The result does not hold ${String(wanted)}`)
  return found.path
}

describe('in a story, a click on', () => {
  test.each([
    ['the headline', 'Zhejiang Lab and Zhejiang University Start a New Chapter', 'story story-partnership headline'],
    ['the place of the dateline', 'Hangzhou', 'story story-partnership dateline.place'],
    ['a name in the text', ' and Li', 'story story-partnership body[_key=="p1"].children[_key=="s2"].text'],
    [
      'what was said',
      'To build a world-class laboratory, we must have outstanding scientific facilities.',
      'story story-partnership body[_key=="quo"].text',
    ],
    ['a fact', 'March 24', 'story story-partnership body[_key=="fact"].facts[_key=="f1"].value'],
    ['a cell of a table', 'Field', 'story story-partnership body[_key=="tab"].rows[_key=="r1"].cells[1]'],
    ['the alternative text of its picture', 'Two delegations at a table', 'story story-partnership mainPicture.alt.en'],
    ['an author who is no person', 'News desk', 'story story-partnership byline[_key=="desk"].name'],
    ['a correction', 'The number of colleges is five.', 'story story-partnership corrections[_key=="c1"].text'],
    ['somebody in it', '吴朝晖', 'person person-wu name.zh'],
    ['an institution in it', '浙江大学', 'institution institution-zju name.zh'],
    ['the venue of its event', '浙江大学来访', 'event event-visit name.zh'],
    ['the version in Chinese', '之江实验室与浙江大学开启新篇章', 'story story-partnership-zh headline'],
    ['the size of its attachment', 48_213, expect.stringMatching(/^sanity\.fileAsset file-\w+-pdf size$/)],
  ])('%s leads there', async (_, words, field) => {
    const {result, map} = await ask(storyBySlugQuery, partnership)
    expect(edit(map, at(result, words))).toEqual(field)
  })
})

const site = [
  ['the front page', frontQuery, {language: 'en', now, limit: 10}],
  ['a story', storyBySlugQuery, partnership],
  ['the news', storyListQuery, {language: 'en', now, from: 0, to: 20}],
  ['a person', personQuery, {slug: 'wu-zhaohui', language: 'en', now}],
  [
    'an institution',
    institutionQuery,
    {id: 'institution-lab', ids: ['institution-lab'], parents: [], language: 'en', now},
  ],
  ['an event', eventQuery, {slug: 'zju-visit', language: 'en', now}],
  ['a topic', topicQuery, {slug: 'partnership', language: 'en', now}],
  ['a programme', programmeQuery, {slug: 'five-year-plan', language: 'en', now}],
  ['the people', directoryQuery, {kind: 'person', language: 'en', now}],
  ['the institutions', directoryQuery, {kind: 'institution', language: 'en', now}],
  ['the events', eventRowsQuery, {language: 'en', now}],
  ['the topics', topicsQuery, {language: 'en', now}],
  ['the programmes', programmesQuery, {language: 'en', now}],
  ['the site', siteQuery, {language: 'en', now}],
  ['the feed', siteFeedQuery, {language: 'en', now}],
  ['a person’s feed', entityFeedQuery, {kind: 'person', slug: 'wu-zhaohui', language: 'en', now}],
] as const

const general = [
  ['whole documents', '*[_type == "story"]'],
  ['a whole document', '*[_id == "story-partnership"][0]'],
  ['a value alone', '*[_id == "story-partnership"][0].headline'],
  ['a list of values', '*[_type == "topic"].name.en'],
  ['a document with one attribute more', '*[_type == "story"]{..., "people": appearances[].person->name}'],
  ['projections in order', '*[_type == "story"]{headline, publishedAt} | order(publishedAt desc, headline asc)[0...3]'],
  ['a projection of a projection', '*[_type == "story"]{"h": headline, "p": byline[]{name}}{"title": h, p}'],
  ['a projection that is filtered', '*[_type == "story"]{headline, "n": count(appearances)}[n > 0]{headline, n}'],
  ['objects that are not documents', '*[_type == "story"].byline[]{name, "who": person->name.en}'],
  ['objects of all documents', '*[_type == "person"][].roles[]{"key": _key, title}'],
  ['conditions', '*[_type == "story"]{_type == "story" => {headline}, language == "zh" => {"zh": headline}}'],
  [
    'choices',
    '*[_type == "story"]{"t": select(language == "zh" => headline, defined(dateline) => dateline.place, "none")}',
  ],
  ['the first that there is', '*[_type == "story"]{"t": coalesce(standfirst, dateline.place, headline, "none")}'],
  [
    'elements of a list',
    '*[_type == "story"]{"first": previousSlugs[0], "last": body[-1].title, "b": body[0..1]{_type}}',
  ],
  ['lists put together', '*[_type == "story"]{"all": [headline, ...previousSlugs, ...topics[]->name.en]}'],
  ['what stands around', '*[_type == "story"]{"by": byline[]{name, "of": ^.headline}}'],
  [
    'questions within',
    '*[_type == "person"]{name, "in": *[_type == "story" && references(^._id)]{headline, "by": ^.name.en}}',
  ],
  ['what is scored', '*[_type == "story"] | score(headline match "new") | order(_score desc){headline, _score}[0...3]'],
  [
    'lists without what is missing',
    '*[_type == "story"]{"refs": array::compact([...topics[]._ref, dateline.place, standfirst])}',
  ],
  ['functions', '*[_type == "story"]{"up": upper(headline), "n": length(headline), "is": defined(body)}'],
  ['a reference to a draft', '*[_type == "story"]{"li": appearances[].person->{_id, name}}'],
  ['parameters', '{"given": $given, "found": *[headline == $given][0].headline}'],
] as const

const generalParameters = {given: 'Withdrawn'}

describe.each(['published', 'drafts', 'raw'] as const)('in the perspective %s', (perspective) => {
  const documents = new Map<string, unknown>()
  beforeAll(async () => {
    for (const document of await client.fetch<{_id: string}[]>('*', {}, {perspective: 'raw'}))
      documents.set(document._id, document)
  })

  test.each([...site, ...general.map(([what, query]) => [what, query, generalParameters] as const)])(
    '%s: what each value leads to is what is shown',
    async (_, query, params) => {
      for (const keys of [true, false]) {
        const {result, map} = await ask(query, params, {perspective, keys})
        // The map is asked for beside the result, and changes nothing in it.
        expect(result).toEqual(await client.fetch(query, params, {perspective}))
        let led = 0
        for (const {path, value} of leaves(result)) {
          const found = resolveEditInfo({studioUrl: '/studio', resultSourceMap: map, resultPath: path})
          if (!found || typeof found.path === 'string') continue
          const document = documents.get(found.id)
          const there = found.path.reduce<unknown>((inside, step) => {
            if (Array.isArray(inside)) {
              if (typeof step === 'object')
                return inside.find((item: unknown) => isRecord(item) && item['_key'] === step._key)
              return typeof step === 'number' ? inside[step] : undefined
            }
            return isRecord(inside) && typeof step === 'string' ? inside[step] : undefined
          }, document)
          // In a perspective a draft is shown under its published id, and its own id beside that.
          if (found.path[0] === '_id' && found.path.length === 1)
            expect(found.id).toMatch(new RegExp(`${String(value)}$`))
          else if (found.path[0] !== '_originalId') expect([path, value]).toEqual([path, there ?? null])
          led += 1
        }
        expect(map.documents.length).toBe(new Set(map.documents.map(({_id}) => _id)).size)
        if (!query.includes('upper(')) expect(led).toBeGreaterThan(0)
      }
    },
  )
})

describe('a value', () => {
  test('that a function made is of unknown source, one of the query itself is literal', async () => {
    const {map} = await ask(
      '*[_id == "story-partnership"][0]{"up": upper(headline), "kind": "news", "n": 1 + 1, headline}',
      {},
    )
    expect(map.mappings).toEqual({
      "$['up']": {type: 'value', source: {type: 'unknown'}},
      "$['kind']": {type: 'value', source: {type: 'literal'}},
      "$['n']": {type: 'value', source: {type: 'unknown'}},
      "$['headline']": {type: 'value', source: {type: 'documentValue', document: 0, path: 0}},
    })
    expect([map.documents, map.paths]).toEqual([[{_id: 'story-partnership', _type: 'story'}], ["$['headline']"]])
  })

  test('of a draft leads to the draft, though it is shown under its published id', async () => {
    const {result, map} = await ask('*[_id == "person-li"][0]{_id, name}', {}, {perspective: 'drafts'})
    expect(result).toMatchObject({_id: 'person-li', name: {en: 'Li Draft'}})
    expect(map.documents).toEqual([{_id: 'drafts.person-li', _type: 'person'}])
  })

  test('that is missing leads to where it would be', async () => {
    const {map} = await ask('*[_id == "story-partnership"][0]{standfirst}', {})
    expect(edit(map, ['standfirst'])).toBe('story story-partnership standfirst')
  })

  test('that nobody may read leads nowhere', async () => {
    const query = '*[_type == "story"]{headline}'
    const answer = await lake.client('anonymous').fetch(query, {}, {resultSourceMap: true, filterResponse: false})
    expect(answer.resultSourceMap).toEqual({documents: [], paths: [], mappings: {}})
  })
})

test('on the pages of the site, every word leads somewhere', async () => {
  const lost = new Set<string>()
  for (const [, query, params] of site) {
    const {result, map} = await ask(query, params)
    for (const {path, value} of leaves(result)) {
      if (typeof value !== 'string' || edit(map, path) !== undefined) continue
      lost.add(path.findLast((step) => typeof step === 'string') ?? '')
    }
  }
  expect([...lost]).toEqual([])
})

test('items of lists are named by place or by key, as it was asked for', async () => {
  const query = '*[_id == "story-partnership"][0]{body}'
  const [byKey, byPlace] = [await ask(query, {}), await ask(query, {}, {keys: false})]
  expect(byKey.map.paths).toContain("$['body'][?(@._key=='p1')]['children'][?(@._key=='s1')]")
  expect(byPlace.map.paths).toEqual(["$['body']"])
  expect(resolveMapping(['body', 0, 'children', 1, 'text'], byPlace.map)).toMatchObject({
    matchedPath: "$['body']",
    pathSuffix: "[0]['children'][1]['text']",
  })
})

test('without being asked for, there is no map', async () => {
  const answer = await client.fetch('*[_type == "story"]{headline}', {}, {filterResponse: false})
  expect(answer).not.toHaveProperty('resultSourceMap')
})

test('anything but true, false and withKeyArraySelector is refused', async () => {
  const response = await lake.fetch('/v2026-05-04/data/query/production?query=*&resultSourceMap=yes')
  expect(response.status).toBe(400)
})

describe('@sanity/client', () => {
  test('writes into the text where a click leads', async () => {
    const written = new Map<string, string>()
    const stega = client.withConfig({
      perspective: 'drafts',
      stega: {
        enabled: true,
        studioUrl: '/studio',
        filter({value, sourceDocument, sourcePath, filterDefault, resultPath}) {
          const kept = filterDefault({value, sourceDocument, sourcePath, filterDefault, resultPath})
          if (kept) written.set(value, `${sourceDocument._id} ${studioPath.toString(stepsOf(sourcePath))}`)
          return kept
        },
      },
    })
    const story = await stega.fetch(storyBySlugQuery, partnership)
    expect(written.get('Zhejiang Lab and Zhejiang University Start a New Chapter')).toBe('story-partnership headline')
    expect(written.get('吴朝晖')).toBe('person-wu name.zh')
    expect(written.get(' and Li')).toBe('story-partnership body[_key=="p1"].children[_key=="s2"].text')
    expect(story?.headline).not.toBe(stegaClean(story?.headline))
    expect(stegaClean(story)).toEqual(await client.fetch(storyBySlugQuery, partnership, {perspective: 'drafts'}))
  })

  test('puts what an editor types into the result before the lake has it', async () => {
    const {result, map} = await ask(storyBySlugQuery, partnership, {perspective: 'drafts'})
    const person = await client.getDocument('person-wu')
    const changed = applySourceDocuments(
      result,
      map,
      ({_id, _type}) =>
        person && _id === 'person-wu' ? {...person, _id, _type, name: {en: 'Typed', zh: '吴朝晖'}} : undefined,
      (value) => value,
      'drafts',
    )
    expect(JSON.stringify(changed)).toContain('"Typed"')
    expect(JSON.stringify(result)).not.toContain('"Typed"')
  })
})
