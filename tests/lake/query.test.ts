import type {SanityClient} from '@sanity/client'

import {bearer, startLake} from '../support/lake.ts'
import type {TestLake} from '../support/lake.ts'

type Fields = Record<string, unknown>

let lake: TestLake
let editor: SanityClient
beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
  await editor.mutate<Fields>([
    {create: {_id: 'wu', _type: 'person', name: '吴朝晖', slug: {_type: 'slug', current: 'wu-zhaohui'}}},
    {
      create: {
        _id: 'visit',
        _type: 'story',
        headline: 'Visit',
        publishedAt: '2021-03-24T06:00:00Z',
        author: {_ref: 'wu'},
      },
    },
    {create: {_id: 'drafts.visit', _type: 'story', headline: 'Visit, rewritten', author: {_ref: 'wu'}}},
    {create: {_id: 'drafts.planned', _type: 'story', headline: 'Planned'}},
  ])
})
afterAll(() => lake.close())

test('parameters, projections and references', async () => {
  const query = '*[_type == $type] | order(publishedAt desc)[0...$n]{headline, "author": author->name}'
  expect(await editor.fetch(query, {type: 'story', n: 1})).toEqual([{headline: 'Visit', author: '吴朝晖'}])
})

test.each([
  ['raw', ['drafts.planned', 'drafts.visit', 'visit']],
  ['published', ['visit']],
  ['drafts', ['planned', 'visit']],
] as const)('the perspective %s', async (perspective, ids) => {
  const found = await editor.fetch('*[_type == "story"] | order(_id)._id', {}, {perspective})
  expect(found).toEqual(ids)
})

test('a stack of perspectives ends with what is published', async () => {
  await editor.create({_id: 'versions.rSpring.visit', _type: 'story', headline: 'Spring'})
  const fetch = (perspective: string[]) =>
    editor.fetch('*[_type == "story"] | order(headline){_id, headline}', {}, {perspective})
  expect(await fetch(['rSpring'])).toEqual([{_id: 'visit', headline: 'Spring'}])
  expect(await fetch(['rSpring', 'drafts'])).toEqual([
    {_id: 'planned', headline: 'Planned'},
    {_id: 'visit', headline: 'Spring'},
  ])
  await editor.delete('versions.rSpring.visit')
})

test.each(['constructor', 'toString', '__proto__'])('a release may be called %s', async (perspective) => {
  expect(await editor.fetch('*[_type == "story"]._id', {}, {perspective: [perspective]})).toEqual(['visit'])
})

test('the older name of the drafts perspective', async () => {
  const url = '/v2024-01-01/data/query/production?perspective=previewDrafts&query=count(*%5B_type==%22story%22%5D)'
  const answer = await lake.fetch(url, {headers: bearer(lake.token('viewer'))})
  expect(await answer.json()).toMatchObject({result: 2})
})

test.each([
  ['2025-02-18', 3],
  ['2025-02-19', 1],
  ['1', 3],
  ['X', 1],
])('API version %s without a perspective', async (apiVersion, count) => {
  const url = `/v${apiVersion}/data/query/production?query=${encodeURIComponent('count(*[_type == "story"])')}`
  const answer = await lake.fetch(url, {headers: bearer(lake.token('editor'))})
  expect(await answer.json()).toMatchObject({result: count})
})

test('a query too long for an address goes by POST', async () => {
  const ids = Array.from({length: 2000}, (_, index) => `nobody-${index}`)
  expect(await editor.fetch('*[_id in $ids]._id', {ids: [...ids, 'wu']})).toEqual(['wu'])
})

test('the answer repeats the query unless told not to, and names what it depends on', async () => {
  const whole = await editor.fetch('*[_type == "person"]', {}, {filterResponse: false})
  expect(whole).toMatchObject({query: '*[_type == "person"]', ms: expect.any(Number)})
  expect(whole.syncTags).toEqual([expect.stringMatching(/^s1:[\w-]+$/)])
  const url = `/v2026-05-04/data/query/production?query=1&returnQuery=false`
  const answer = await lake.fetch(url, {headers: bearer(lake.token('viewer'))})
  expect(await answer.json()).toEqual({result: 1, ms: expect.any(Number), syncTags: []})
})

test('bad GROQ becomes the client’s own error, with the place', async () => {
  const error = await editor.fetch('*[_type == ]').catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('GROQ query parse error'),
    details: {type: 'queryParseError', query: '*[_type == ]', start: expect.any(Number), end: expect.any(Number)},
  })
})

test.each([
  '?query=*%5B_type%20%3D%3D%20%24missing%5D',
  '?query=1&$x=%7Bbroken',
  '?query=1&perspective=no,%20such',
  '?query=1&perspective=%5B1%5D',
  '?query=1&returnQuery=perhaps',
  '?query=',
  '',
  '?query=geo::distance(a,b)',
])('a bad request is a 400: %s', async (parameters) => {
  const answer = await lake.fetch(`/v2026-05-04/data/query/production${parameters}`, {
    headers: bearer(lake.token('editor')),
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({error: {description: expect.any(String)}})
})

test.each([['{'], ['[]'], ['{"query": 1}'], ['{"query": "1", "params": []}']])(
  'a bad body is a 400: %s',
  async (body) => {
    const answer = await lake.fetch('/v2026-05-04/data/query/production', {
      method: 'POST',
      body,
      headers: {...bearer(lake.token('editor')), 'content-type': 'application/json'},
    })
    expect(answer.status).toBe(400)
  },
)

test('an unknown dataset is a 404', async () => {
  await expect(editor.withConfig({dataset: 'elsewhere'}).fetch('*')).rejects.toMatchObject({statusCode: 404})
})

describe('who may see what', () => {
  test('nobody sees anything of a private dataset', async () => {
    const anonymous = lake.client('anonymous')
    expect(await anonymous.fetch('{"all": *, "count": count(*), "wu": *[_id == "wu"][0].name}')).toEqual({
      all: [],
      count: 0,
      wu: null,
    })
    expect(await anonymous.getDocument('wu')).toBeUndefined()
  })

  test('documents that are left out say why', async () => {
    const ask = async (headers: Record<string, string>) =>
      (await lake.fetch('/v2026-05-04/data/doc/production/wu,gone,drafts.visit', {headers})).json()
    expect(await ask({})).toEqual({
      documents: [],
      omitted: [
        {id: 'wu', reason: 'permission'},
        {id: 'gone', reason: 'existence'},
        {id: 'drafts.visit', reason: 'permission'},
      ],
    })
    expect(await ask(bearer(lake.token('viewer')))).toMatchObject({
      documents: [{_id: 'wu', name: '吴朝晖'}, {_id: 'drafts.visit'}],
      omitted: [{id: 'gone', reason: 'existence'}],
    })
  })

  test('export gives each caller what is theirs, a document a line', async () => {
    const lines = async (headers: Record<string, string>) => {
      const text = await (await lake.fetch('/v2026-05-04/data/export/production', {headers})).text()
      return text.split('\n').flatMap((line): string[] => (line === '' ? [] : [JSON.parse(line)._id]))
    }
    expect(await lines(bearer(lake.token('viewer')))).toEqual(['drafts.planned', 'drafts.visit', 'visit', 'wu'])
    expect(await lines({})).toEqual([])
  })

  test('of a public dataset everybody sees what is published, through every kind of lookup', async () => {
    const open = await startLake({aclMode: 'public'})
    await open
      .client('editor')
      .mutate<Fields>([
        {create: {_id: 'wu', _type: 'person', name: 'Wu', slug: {current: 'wu'}}},
        {create: {_id: 'drafts.wu', _type: 'person', name: 'Wu, unpublished', slug: {current: 'wu'}}},
        {create: {_id: 'drafts.visit', _type: 'story', author: {_ref: 'wu'}, likes: {_ref: 'drafts.wu', _weak: true}}},
        {create: {_id: 'visit', _type: 'story', likes: {_ref: 'drafts.wu', _weak: true}}},
      ])
    const query = `{"names": *[slug.current == "wu"].name, "referring": *[references("wu")]._id,
      "behind": *[_id == "visit"][0].likes->name, "drafts": count(*[_id in path("drafts.**")]), "all": count(*)}`
    for (const perspective of ['raw', 'drafts', 'published'] as const) {
      const seen = await open.client('anonymous').fetch(query, {}, {perspective})
      expect(seen).toEqual({names: ['Wu'], referring: [], behind: null, drafts: 0, all: 2})
    }
    await open.close()
  })
})
