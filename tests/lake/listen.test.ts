import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'

import {bearer, startLake} from '../support/lake.ts'
import type {TestLake} from '../support/lake.ts'
import {listen} from '../support/listener.ts'

let lake: TestLake
let editor: SanityClient
beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
})
afterAll(() => lake.close())

test('a story appears, changes and goes', async () => {
  const listener = await listen(editor, '*[_type == "story" && _id in $ids]', {ids: ['a', 'b']}, {includeResult: true})
  await editor.create({_id: 'elsewhere', _type: 'story'})
  const created = await editor.create({_id: 'a', _type: 'story', headline: 'One'})
  const patched = await editor.patch('a').set({headline: 'Two'}).commit({transactionId: 'my-transaction'})
  await editor.transaction().delete('a').commit({transactionId: 'gone'})
  const [welcome, ...events] = await listener.until(4)
  expect(welcome).toMatchObject({type: 'welcome', listenerName: expect.any(String)})
  expect(events).toMatchObject([
    {
      transition: 'appear',
      documentId: 'a',
      resultRev: created._rev,
      result: {headline: 'One'},
      mutations: [{create: created}],
    },
    {
      transition: 'update',
      transactionId: 'my-transaction',
      previousRev: created._rev,
      resultRev: 'my-transaction',
      identity: expect.any(String),
      timestamp: patched._updatedAt,
      mutations: [{patch: {id: 'a', set: {headline: 'Two'}}}],
      visibility: 'query',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    },
    {
      transition: 'disappear',
      transactionId: 'gone',
      previousRev: 'my-transaction',
      // Studio finds the place of a deletion by it.
      resultRev: 'gone',
      mutations: [{delete: {id: 'a'}}],
      result: null,
    },
  ])
  expect(events[0]).not.toHaveProperty('previousRev')
  listener.stop()
})

test('a story that comes to satisfy the filter appears, and one that ceases to disappears', async () => {
  await editor.create({_id: 'lead', _type: 'story', lead: false})
  const listener = await listen(editor, '*[lead == true] | order(_updatedAt desc) {headline}')
  await editor.patch('lead').set({lead: true}).commit()
  await editor.patch('lead').set({lead: false}).commit()
  const events = await listener.until(3)
  expect(events.slice(1)).toMatchObject([{transition: 'appear'}, {transition: 'disappear'}])
  listener.stop()
})

/** Effects apply to documents without `_rev`. */
function withoutRevision(document: unknown): unknown {
  const {_rev, ...rest} = Object(document)
  return rest
}

test('a hundred edits by two writers reach every listener once, in order, in one chain of revisions', async () => {
  await editor.createOrReplace({_id: 'chain', _type: 'story', text: '', n: 0})
  const start = await editor.getDocument('chain')
  const options = {effectFormat: 'mendoza', includeResult: true} as const
  const listeners = await Promise.all([1, 2, 3].map(() => listen(editor, '*[_id == "chain"]', {}, options)))
  const writers = [editor, lake.client('administrator')]
  const edits = Array.from({length: 100}, (_, edit) =>
    (writers[edit % 2] ?? editor)
      .patch('chain')
      .inc({n: 1})
      .set({text: `之江 ${'x'.repeat(edit)}`})
      .commit({visibility: 'async'}),
  )
  await Promise.all(edits)
  for (const listener of listeners) {
    const [, ...events] = await listener.until(101)
    expect(events).toHaveLength(100)
    let revision: unknown = start?._rev
    let state: unknown = withoutRevision(start)
    for (const event of events) {
      expect(event['previousRev']).toBe(revision)
      revision = event['resultRev']
      const {effects, result} = Object(event)
      state = applyPatch(state, effects.apply)
      expect(state).toEqual(withoutRevision(result))
      expect(applyPatch(withoutRevision(result), effects.revert)).toMatchObject({n: result.n - 1})
    }
    expect(new Set(events.map((event) => event['eventId'])).size).toBe(100)
    listener.stop()
  }
})

test('a transaction over several documents counts the events that this listener gets', async () => {
  const listener = await listen(editor, '*[_type == "pair"]')
  await editor.mutate([
    {create: {_id: 'pair-1', _type: 'pair'}},
    {create: {_id: 'other', _type: 'other'}},
    {create: {_id: 'pair-2', _type: 'pair'}},
    {patch: {id: 'pair-1', set: {a: 1}}},
  ])
  const [, first, second] = await listener.until(3)
  expect(first).toMatchObject({documentId: 'pair-1', transactionCurrentEvent: 1, transactionTotalEvents: 2})
  expect(first?.['mutations']).toMatchObject([{create: {_id: 'pair-1'}}, {patch: {id: 'pair-1', set: {a: 1}}}])
  expect(second).toMatchObject({documentId: 'pair-2', transactionCurrentEvent: 2, transactionTotalEvents: 2})
  listener.stop()
})

test('nothing is told of what was not committed', async () => {
  const listener = await listen(editor, '*[_type == "doubtful"]')
  await editor.create({_type: 'doubtful'}, {dryRun: true})
  await editor
    .transaction()
    .create({_type: 'doubtful'})
    .create({_type: 'doubtful', author: {_ref: 'gone'}})
    .commit()
    .catch(() => undefined)
  await editor.create({_id: 'certain', _type: 'doubtful'})
  const events = await listener.until(2)
  expect(events.slice(1)).toMatchObject([{documentId: 'certain'}])
  listener.stop()
})

test('listeners hear only of what they may read', async () => {
  const open = await startLake({aclMode: 'public'})
  const listener = await listen(open.client('anonymous'), '*')
  const writer = open.client('editor')
  await writer.create({_id: 'drafts.secret', _type: 'story'})
  await writer.create({_id: 'public', _type: 'story'})
  expect((await listener.until(2)).slice(1)).toMatchObject([{documentId: 'public'}])
  listener.stop()
  await open.close()
})

test('a listener whose question fails on a document is cut off, and not left with a gap in its chain', async () => {
  const query = encodeURIComponent('*[_type == "measurement" && round(value, digits) == 1]')
  const answer = await lake.fetch(`/v2026-05-04/data/listen/production?query=${query}`, {
    headers: bearer(lake.token('editor')),
  })
  await editor.create({_id: 'sound', _type: 'measurement', value: 1, digits: 2})
  await editor.create({_id: 'absurd', _type: 'measurement', value: 1, digits: 1000})
  const heard = await answer.text()
  expect(heard.match(/event: \w+/g)).toEqual(['event: welcome', 'event: mutation'])
})

test('options: without mutations, with the document before', async () => {
  await editor.createOrReplace({_id: 'options', _type: 'story', headline: 'Before'})
  const options = {includeMutations: false, includePreviousRevision: true, includeResult: false} as const
  const listener = await listen(editor, '*[_id == "options"]', {}, options)
  await editor.patch('options').set({headline: 'After'}).commit()
  const [, event] = await listener.until(2)
  expect(event).toMatchObject({previous: {headline: 'Before'}})
  for (const name of ['mutations', 'result', 'effects']) expect(event).not.toHaveProperty(name)
  listener.stop()
})

/** The raw stream, for what the client does only when a connection breaks. */
async function rawEvents(path: string, headers: Record<string, string>, count: number): Promise<string[]> {
  const controller = new AbortController()
  const answer = await lake.fetch(path, {
    headers: {...bearer(lake.token('editor')), ...headers},
    signal: controller.signal,
  })
  expect(answer.headers.get('content-type')).toMatch('text/event-stream')
  let text = ''
  const decoder = new TextDecoder()
  const events = (): string[] => text.split('\n\n').filter((block) => block.includes('event:'))
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, {stream: true})
    if (events().length >= count) break
  }
  controller.abort()
  return events()
}

function idOf(event: string | undefined): string {
  return /^id: (.*)$/m.exec(event ?? '')?.[1] ?? ''
}

describe('after a broken connection', () => {
  const path = `/v2026-05-04/data/listen/production?query=${encodeURIComponent('*[_type == "resumed"]')}&enableResume=true`

  test('what was missed is told, after welcomeback', async () => {
    const [welcome] = await rawEvents(path, {}, 1)
    expect(welcome).toContain('event: welcome\n')
    await editor.create({_id: 'missed-1', _type: 'resumed'})
    await editor.mutate([{create: {_id: 'missed-2', _type: 'resumed'}}, {create: {_id: 'missed-3', _type: 'resumed'}}])
    const events = await rawEvents(path, {'last-event-id': idOf(welcome)}, 4)
    expect(events[0]).toContain('event: welcomeback')
    expect(events.slice(1).map((event) => /"documentId":"([^"]+)"/.exec(event)?.[1])).toEqual([
      'missed-1',
      'missed-2',
      'missed-3',
    ])
    const rest = await rawEvents(path, {'last-event-id': idOf(events[2])}, 2)
    expect(rest[1]).toContain('missed-3')
  })

  test('reset, when it is too long ago to tell', async () => {
    const [event] = await rawEvents(path, {'last-event-id': 'long-ago#story'}, 1)
    expect(event).toContain('event: reset')
  })
})

test.each(['', '?query=', '?query=1%2B1', '?query=*%5B', '?query=*&$a=broken', '?query=*&includeResult=2'])(
  'a bad listener is a 400: %s',
  async (parameters) => {
    const answer = await lake.fetch(`/v2026-05-04/data/listen/production${parameters}`, {
      headers: bearer(lake.token('editor')),
    })
    expect(answer.status).toBe(400)
  },
)

test('the live API names the tags of the queries that a commit made stale', async () => {
  const {syncTags} = await editor.fetch('*[_type == "tagged"]', {}, {filterResponse: false})
  const events = rawEvents('/v2026-05-04/data/live/events/production', {}, 2)
  const until = await listen(editor, '*[_type == "tagged"]')
  await editor.create({_id: 'tagged', _type: 'tagged'})
  const [welcome, message] = await events
  expect(welcome).toContain('event: welcome')
  expect(message).toContain(syncTags?.[0])
  until.stop()
})
