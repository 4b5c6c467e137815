import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'

import {bearer, startLake} from '../support/lake.ts'
import type {TestLake} from '../support/lake.ts'

let lake: TestLake
let editor: SanityClient
const revisions: string[] = []
beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
  const commit = async (work: Promise<{transactionId: string}>): Promise<void> => {
    revisions.push((await work).transactionId)
  }
  const pair = {draftId: 'drafts.visit', publishedId: 'visit'}
  const edit = (headline: string) =>
    editor.action({actionType: 'sanity.action.document.edit', ...pair, patch: {set: {headline}}})
  const attributes = {_id: 'drafts.visit', _type: 'story', headline: 'First', body: [{_key: 'a', text: '之江'}]}
  await commit(
    editor.action({actionType: 'sanity.action.document.create', publishedId: 'visit', attributes, ifExists: 'fail'}),
  )
  await commit(edit('Second'))
  await commit(edit('Third'))
  await commit(editor.action({actionType: 'sanity.action.document.publish', ...pair}))
  await commit(edit('Fourth'))
  await commit(editor.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.visit'}))
})
afterAll(() => lake.close())

const get = (path: string, role: 'editor' | 'anonymous' = 'editor') =>
  lake.fetch(`/v2025-02-19/data/history/production/${path}`, {
    headers: role === 'anonymous' ? {} : bearer(lake.token(role)),
  })
const lines = async (path: string): Promise<Record<string, unknown>[]> => {
  const answer = await get(path)
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  return (await answer.text()).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

test('a document at every revision of its life', async () => {
  const headlines = ['First', 'Second', 'Third']
  for (const [index, headline] of headlines.entries()) {
    const answer = await (await get(`documents/drafts.visit?revision=${revisions[index]}`)).json()
    expect(answer).toMatchObject({
      documents: [{_id: 'drafts.visit', _type: 'story', _rev: revisions[index], headline, body: [{text: '之江'}]}],
    })
  }
  expect(await (await get(`documents/visit,drafts.visit?revision=${revisions[3]}`)).json()).toMatchObject({
    documents: [{_id: 'visit', _rev: revisions[3], headline: 'Third'}],
  })
  expect(await (await get('documents/visit?revision=unknown')).json()).toEqual({documents: []})
})

test('a document at a time, and as it was last', async () => {
  const [created] = await lines('transactions/drafts.visit')
  const at = async (query: string) => (await get(`documents/drafts.visit?${query}`)).json()
  expect(await at(`time=${new Date().toISOString()}`)).toEqual({documents: []})
  expect(await at('time=2001-01-01T00:00:00Z')).toEqual({documents: []})
  expect(await at(`time=${String(created?.['timestamp'])}`)).toMatchObject({
    documents: [{headline: expect.any(String)}],
  })
  expect(await at('lastRevision=true')).toMatchObject({documents: [{headline: 'Fourth', _rev: revisions[4]}]})
})

test('transactions with effects that lead from each state to the next', async () => {
  const transactions = await lines('transactions/drafts.visit?effectFormat=mendoza&excludeContent=true&limit=50')
  expect(transactions.map(({id}) => id)).toEqual(revisions)
  let state: unknown = null
  const headlines = transactions.map((transaction) => {
    const {apply, revert} = Object(transaction['effects'])['drafts.visit']
    const before = state
    state = applyPatch(state, apply)
    expect(applyPatch(state, revert)).toEqual(before)
    expect(JSON.stringify([apply, revert])).not.toContain('_rev')
    return Object(state)['headline']
  })
  expect(headlines).toEqual(['First', 'Second', 'Third', undefined, 'Fourth', undefined])
  expect(transactions[0]).toMatchObject({author: expect.any(String), timestamp: expect.any(String)})
  expect(transactions[0]).not.toHaveProperty('mutations')
})

test('a range of transactions, both ends within', async () => {
  const ids = async (query: string) => (await lines(`transactions/visit,drafts.visit?${query}`)).map(({id}) => id)
  expect(await ids(`fromTransaction=${revisions[1]}&toTransaction=${revisions[3]}`)).toEqual(revisions.slice(1, 4))
  expect(await ids('fromTransaction=&limit=2')).toEqual(revisions.slice(0, 2))
  expect(await ids('reverse=true&limit=2')).toEqual(revisions.slice(4).toReversed())
  expect(await ids('authors=nobody')).toEqual([])
  expect(await ids('fromTime=2001-01-01T00:00:00Z&toTime=2001-01-02T00:00:00Z')).toEqual([])
})

test('events, as Studio’s history pane shows them', async () => {
  const events = async (id: string, query = '') =>
    (await (await get(`events/documents/${id}${query}`)).json()).events[id]
  const version = {documentId: 'visit', versionId: 'drafts.visit', author: expect.any(String)}
  expect(await events('drafts.visit')).toMatchObject([
    {type: 'deleteDocumentVersion', ...version, versionRevisionId: revisions[4]},
    {type: 'createDocumentVersion', ...version, versionRevisionId: revisions[4]},
    {
      type: 'publishDocumentVersion',
      ...version,
      revisionId: revisions[3],
      versionRevisionId: revisions[2],
      publishCause: 'document.publish',
    },
    {type: 'createDocumentVersion', ...version, versionRevisionId: revisions[0]},
  ])
  const page = await (await get('events/documents/drafts.visit?limit=2')).json()
  expect(page.events['drafts.visit']).toHaveLength(2)
  const next = await (await get(`events/documents/drafts.visit?limit=2&nextCursor=${page.nextCursor}`)).json()
  expect(next.events['drafts.visit']).toMatchObject([{type: 'publishDocumentVersion'}, {type: 'createDocumentVersion'}])
})

test('plain writes of a published document are live edits', async () => {
  await editor.create({_id: 'live', _type: 'story', n: 1})
  await editor.patch('live').set({n: 2}).commit()
  await editor.delete('live')
  const {events} = await (await get('events/documents/live')).json()
  expect(events.live.map(({type}: {type: string}) => type)).toEqual([
    'deleteDocumentGroup',
    'updateLiveDocument',
    'createLiveDocument',
  ])
})

test('an unpublished story keeps its past', async () => {
  await editor.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.visit', publishedId: 'visit'})
  const {events} = await (await get('events/documents/visit')).json()
  expect(events.visit[0]).toMatchObject({type: 'unpublishDocument', documentId: 'visit', versionId: 'drafts.visit'})
  expect(await (await get(`documents/visit?revision=${revisions[3]}`)).json()).toMatchObject({
    documents: [{headline: 'Third'}],
  })
})

test('nobody reads the history of what they may not read', async () => {
  expect(await (await get('documents/visit?lastRevision=true', 'anonymous')).json()).toEqual({documents: []})
  expect(await (await get('transactions/visit,drafts.visit', 'anonymous')).text()).toBe('')
  expect(await (await get('events/documents/drafts.visit', 'anonymous')).json()).toMatchObject({
    events: {'drafts.visit': []},
  })
})

test.each([
  'documents/visit?time=yesterday',
  'transactions/visit?limit=many',
  'transactions/visit?fromTime=x',
  'transactions/visit?reverse=x',
  'events/documents/visit?limit=0',
])('a bad request is a 400: %s', async (path) => {
  expect((await get(path)).status).toBe(400)
})
