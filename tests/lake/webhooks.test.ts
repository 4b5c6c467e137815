import {isValidSignature} from '@sanity/webhook'
import {openDatabase} from '../../sanity/lake/store/database.ts'
import type {LakeOptions} from '../../sanity/lake/options.ts'
import {createOutbox} from '../../sanity/lake/webhooks/outbox.ts'
import {startReceiver} from '../support/receiver.ts'
import type {Receiver} from '../support/receiver.ts'
import {startLake} from '../support/lake.ts'
import type {TestLake} from '../support/lake.ts'

const secret = 'a secret of the newsroom'
const visit = {_id: 'visit-2021', _type: 'story', headline: 'Academician Wu visits the Lab'}

let site: Receiver
let lake: TestLake
/** Kept apart from `lake`: a test that ran out of time must not leave behind a lake that opened a moment later. */
let opening: Promise<TestLake>
const log: unknown[] = []

async function start(options: Partial<LakeOptions> = {}): Promise<void> {
  opening = startLake({webhooks: [{url: site.url, secret}], log: (entry) => void log.push(entry), ...options})
  lake = await opening
}

beforeEach(async () => {
  log.length = 0
  site = await startReceiver()
})
afterEach(async () => {
  await (await opening).close()
  await site.close()
})

test('publishing reaches the site within a second, signed, with everything it needs to know', async () => {
  await start()
  const began = performance.now()
  const {_rev} = await lake.client('editor').create(visit)
  const [told] = await site.until(1)
  expect(performance.now() - began).toBeLessThan(1000)
  expect(JSON.parse(told?.body ?? '')).toEqual({before: null, after: expect.objectContaining({...visit, _rev})})
  expect(told?.headers).toMatchObject({
    'content-type': 'application/json',
    'sanity-project-id': 'newsroom',
    'sanity-dataset': 'production',
    'sanity-document-id': 'visit-2021',
    'sanity-operation': 'create',
    'sanity-transaction-id': _rev,
    'sanity-transaction-time': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'sanity-webhook-id': expect.stringMatching(/./),
  })
  const signature = String(told?.headers['sanity-webhook-signature'])
  expect(await isValidSignature(told?.body ?? '', signature, secret)).toBe(true)
  expect(await isValidSignature(`${told?.body} `, signature, secret)).toBe(false)
})

test('a story is told of as it was created, corrected and deleted, in order', async () => {
  await start()
  const client = lake.client('editor')
  await client.create(visit)
  for (let edit = 0; edit < 10; edit += 1) await client.patch(visit._id).set({edit}).commit()
  await client.delete(visit._id)
  const told = await site.until(12)
  expect(told.map(({headers}) => headers['sanity-operation'])).toEqual([
    'create',
    ...Array(10).fill('update'),
    'delete',
  ])
  expect(told.map(({body}) => JSON.parse(body).after?.edit)).toEqual([
    undefined,
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    undefined,
  ])
})

test('drafts and versions stay in Studio', async () => {
  await start()
  const client = lake.client('editor')
  await client.create({...visit, _id: 'drafts.visit-2021'})
  await client.create({...visit, _id: 'versions.spring.visit-2021'})
  await client.create(visit)
  await site.until(1)
  expect(site.received.map(({headers}) => headers['sanity-document-id'])).toEqual(['visit-2021'])
})

test('a hook is asked what it wants to know', async () => {
  const filter = '_type == "story" && delta::changedAny(headline)'
  const projection = '{"was": before().headline, "is": after().headline, "how": delta::operation()}'
  await start({webhooks: [{url: site.url, secret, filter, projection}]})
  const client = lake.client('editor')
  await client.create({_id: 'photonics', _type: 'topic'})
  await client.create(visit)
  await client.patch(visit._id).set({standfirst: 'An afternoon in March'}).commit()
  await client.patch(visit._id).set({headline: '吴朝晖院士到访'}).commit()
  const told = await site.until(2)
  expect(told.map(({body}) => JSON.parse(body))).toEqual([
    {was: null, is: visit.headline, how: 'create'},
    {was: visit.headline, is: '吴朝晖院士到访', how: 'update'},
  ])
})

test('a lake does not start with a filter that is no GROQ', async () => {
  await start()
  await expect(startLake({webhooks: [{url: site.url, secret, filter: '_type =='}]})).rejects.toThrow(/syntax/i)
})

test('a site that fails is told again, and later changes of the story wait their turn', async () => {
  await start()
  site.answer(500, 503)
  const client = lake.client('editor')
  await client.create(visit)
  await client.patch(visit._id).set({headline: 'Corrected'}).commit()
  const told = await site.until(4)
  expect(told.map(({headers}) => headers['sanity-operation'])).toEqual(['create', 'create', 'create', 'update'])
  expect(new Set(told.map(({headers}) => headers['idempotency-key'])).size).toBe(2)
  expect(log).toEqual([
    expect.objectContaining({event: 'webhook-retry', reason: 'HTTP 500'}),
    expect.objectContaining({event: 'webhook-retry', reason: 'HTTP 503'}),
  ])
})

test('one story that the site refuses for good holds nothing up', async () => {
  await start()
  site.answer(400)
  const client = lake.client('editor')
  await client.create(visit)
  await client.patch(visit._id).set({headline: 'Corrected'}).commit()
  const told = await site.until(2)
  expect(told.map(({headers}) => headers['sanity-operation'])).toEqual(['create', 'update'])
  expect(log).toEqual([expect.objectContaining({event: 'webhook-dropped', reason: 'HTTP 400'})])
})

test('nothing is lost when site and lake are both down for a while', async () => {
  await start()
  const {port} = new URL(site.url)
  await site.close()
  const began = performance.now()
  await lake.client('editor').create(visit)
  // The write doesn't wait for a site that isn't there.
  expect(performance.now() - began).toBeLessThan(1000)
  await lake.close({keepFolder: true})
  const {folder} = lake
  site = await startReceiver(Number(port))
  await start({folder})
  const [told] = await site.until(1)
  expect(told?.headers['sanity-document-id']).toBe('visit-2021')
})

test('a crash right after the commit loses nothing either', async () => {
  await start()
  await lake.client('editor').create({...visit, _id: 'first'})
  await site.until(1)
  await lake.close({keepFolder: true})
  const {folder} = lake
  // What such a crash leaves behind: a transaction that nobody has looked at.
  await start({folder, webhooks: []})
  const db = openDatabase(folder)
  const before = createOutbox(db).cursor() ?? 0
  await lake.client('editor').create(visit)
  db.run('UPDATE delivery_cursor SET seq = ?', before)
  db.close()
  await lake.close({keepFolder: true})
  await start({folder})
  const told = await site.until(2)
  expect(JSON.parse(told[1]?.body ?? '')).toEqual({before: null, after: expect.objectContaining(visit)})
})
