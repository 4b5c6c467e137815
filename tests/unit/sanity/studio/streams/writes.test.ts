import {Writes} from '../../../../../sanity/studio/streams/writes.ts'

const address = 'http://lake.example/lake/v2025-02-19/data/actions/production'
const written = () => Response.json({transactionId: 't1'})
const known = () => Response.json({error: {type: 'transactionAlreadyExistsError'}}, {status: 409})
const starting = () => new Response('{}', {status: 503})
const broken = () => {
  throw new TypeError('Failed to fetch')
}

/** A lake that answers by and by with each of these, and keeps to the last. */
function lakeThat(...answers: (() => Response)[]) {
  const heard: string[] = []
  const writes = new Writes(async (input) => {
    heard.push(await new Request(input).text())
    const next = answers.length > 1 ? answers.shift() : answers[0]
    return (next ?? written)()
  })
  return {heard, writes}
}

const edit = (body: object = {transactionId: 't1', actions: []}, init: RequestInit = {}) =>
  new Request(address, {method: 'POST', body: JSON.stringify(body), ...init})

test('a write that is answered goes out once', async () => {
  const {heard, writes} = lakeThat(written)
  expect(await (await writes.send(edit())).json()).toEqual({transactionId: 't1'})
  expect(heard).toHaveLength(1)
})

test.each([
  ['cannot be reached', broken],
  ['is being started again', starting],
])('while the lake %s the same write goes out again, until it is answered', async (_case, away) => {
  const {heard, writes} = lakeThat(away, away, written)
  expect(await (await writes.send(edit())).json()).toEqual({transactionId: 't1'})
  expect(heard).toEqual(Array.from({length: 3}, () => '{"transactionId":"t1","actions":[]}'))
})

test('a write that was done, and only its answer lost, counts as done', async () => {
  const {writes} = lakeThat(broken, known)
  const answer = await writes.send(edit())
  expect([answer.status, await answer.json()]).toEqual([200, {transactionId: 't1', results: []}])
})

test('a transaction id that was used by another write is told as it is', async () => {
  const {writes} = lakeThat(known)
  expect((await writes.send(edit())).status).toBe(409)
})

test('what the lake refuses after an outage is refused', async () => {
  const {writes} = lakeThat(broken, () => new Response('{}', {status: 403}))
  expect((await writes.send(edit())).status).toBe(403)
})

test('a write that names no transaction is not repeated', async () => {
  const {heard, writes} = lakeThat(starting)
  expect((await writes.send(edit({actions: []}))).status).toBe(503)
  expect(heard).toHaveLength(1)
})

test('a write that is given up is not repeated', async () => {
  const leaving = new AbortController()
  const {writes} = lakeThat(broken)
  const sent = writes.send(edit(undefined, {signal: leaving.signal}))
  leaving.abort()
  await expect(sent).rejects.toThrow('abort')
})

test('after an outage streams wait for what was held, and for what queued behind it', async () => {
  const {heard, writes} = lakeThat(broken, written)
  const first = writes.send(edit({transactionId: 't1'}))
  const second = first.then(() => writes.send(edit({transactionId: 't2'})))
  while (heard.length === 0) await new Promise(setImmediate)
  await new Promise(setImmediate)
  await writes.settled()
  expect(heard.at(-1)).toBe('{"transactionId":"t2"}')
  expect((await second).status).toBe(200)
})

test('while all goes well streams wait for nothing', async () => {
  const {writes} = lakeThat(written)
  const sent = writes.send(edit())
  await writes.settled()
  expect((await sent).status).toBe(200)
})
