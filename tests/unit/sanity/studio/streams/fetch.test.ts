import {once} from 'node:events'
import {streamingFetch} from '../../../../../sanity/studio/streams/fetch.ts'
import {answer, end, openDoor, type Heard} from './lake.ts'

const listen = '/v2025-02-19/data/listen/production?query=*'

type Door = Awaited<ReturnType<typeof openDoor>>
let door: Door
let fetched: typeof globalThis.fetch
let network: EventTarget

async function arrive(options?: {sockets: boolean}) {
  door = await openDoor(options)
  network = new EventTarget()
  fetched = streamingFetch(door.url, globalThis.fetch, network)
}

afterEach(() => door.close())

/** Opens a stream and answers it; gives the response and what the lake heard. */
async function opened(nth = 1, init?: RequestInit): Promise<{response: Response; heard: Heard}> {
  const pending = fetched(`${door.url}${listen}`, init)
  const heard = (await door.hear(nth))[nth - 1]
  if (heard === undefined) throw new Error('nothing was heard')
  answer(heard, 200)
  return {response: await pending, heard}
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => String(error),
  )

test('three open documents in one tab, eighteen streams: one connection', async () => {
  await arrive()
  const pending = Array.from({length: 18}, (_, n) => fetched(`${door.url}${listen}&n=${n}`))
  const heard = await door.hear(18)
  for (const stream of heard) {
    answer(stream, 200, `event: welcome\ndata: "${stream.path}"\n\n`, 'event: mutation\n\n')
    end(stream)
  }
  const texts = await Promise.all((await Promise.all(pending)).map((response) => response.text()))
  expect(texts[17]).toBe(`event: welcome\ndata: "${listen}&n=17"\n\nevent: mutation\n\n`)
  expect(new Set(texts).size).toBe(18)
  expect(door.opened).toHaveLength(1)
  expect(door.requests).toEqual([])
})

test('the response is an event stream as EventSource expects it', async () => {
  await arrive()
  const {response} = await opened()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.redirected).toBe(false)
})

test.each([
  ['/v2025-02-19/data/query/production?query=*', 'GET'],
  ['/v2025-02-19/data/mutate/production', 'POST'],
  ['/v1/users/me', 'GET'],
  ['/v2025-02-19/data/listen/production?query=*', 'POST'],
])('%s (%s) goes the usual way', async (path, method) => {
  await arrive()
  await fetched(`${door.url}${path}`, {method})
  expect(door.requests).toEqual([`${method} /lake${path}`])
  expect(door.opened).toHaveLength(0)
})

test('a listener of somebody else’s lake goes the usual way', async () => {
  await arrive()
  const other = await openDoor()
  await fetched(`${other.url}${listen}`)
  expect(other.requests).toEqual([`GET /lake${listen}`])
  await other.close()
})

test('a listener that shows no cookie goes the usual way, for the socket shows its own', async () => {
  await arrive()
  await fetched(`${door.url}${listen}`, {credentials: 'omit'})
  expect(door.requests).toHaveLength(1)
})

test('live events share the connection too', async () => {
  await arrive()
  const pending = fetched(new URL(`${door.url}/v2025-02-19/data/live/events/production`))
  const [heard] = await door.hear(1)
  expect(heard?.path).toBe('/v2025-02-19/data/live/events/production')
  if (heard !== undefined) answer(heard, 200)
  expect((await pending).status).toBe(200)
})

test('token and last event go with the question, other headers do not', async () => {
  await arrive()
  const headers = {authorization: 'Bearer secret', 'last-event-id': 'abc#1', accept: 'text/event-stream'}
  const {heard} = await opened(1, {headers})
  expect(heard.headers).toEqual({authorization: 'Bearer secret', 'last-event-id': 'abc#1'})
})

test('an expired login is told with its status and body', async () => {
  await arrive()
  const pending = fetched(`${door.url}${listen}`)
  const [heard] = await door.hear(1)
  if (heard === undefined) throw new Error('nothing was heard')
  answer(heard, 401, '{"errorCode":"SIO-401-ANF"}')
  end(heard)
  const response = await pending
  expect([response.status, await response.text()]).toEqual([401, '{"errorCode":"SIO-401-ANF"}'])
})

test('a closed document closes its stream, and the last one the connection', async () => {
  await arrive()
  const leaving = new AbortController()
  const first = await opened(1, {signal: leaving.signal})
  const second = await opened(2)
  leaving.abort()
  expect(await refusal(first.response.text())).toContain('AbortError')
  expect((await door.hear(3))[2]?.close).toBe(first.heard.open)
  const closed = once(second.heard.socket, 'close')
  await second.response.body?.cancel()
  await closed
  expect((await door.hear(4))[3]?.close).toBe(second.heard.open)
})

test('a document closed before its stream opened asks for nothing', async () => {
  await arrive()
  const leaving = new AbortController()
  const given = fetched(`${door.url}${listen}`, {signal: leaving.signal})
  leaving.abort()
  expect(await refusal(given)).toContain('AbortError')
  await opened()
  expect(await door.hear(1)).toHaveLength(1)
})

test('when the lake restarts, streams fail as a broken fetch does, and the next one opens a new connection', async () => {
  await arrive()
  const {response, heard} = await opened()
  heard.socket.terminate()
  expect(await refusal(response.text())).toContain('TypeError')
  expect((await opened(2)).response.status).toBe(200)
  expect(door.opened).toHaveLength(2)
})

test('without a network every stream fails at once, though the connection does not know of it yet', async () => {
  await arrive()
  const {response} = await opened()
  network.dispatchEvent(new Event('offline'))
  expect(await refusal(response.text())).toContain('TypeError')
  expect((await opened(2)).response.status).toBe(200)
  expect(door.opened).toHaveLength(2)
})

test('a connection on which the lake has gone silent is given up; a sign of life keeps it', async () => {
  jest.useFakeTimers({doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance']})
  await arrive()
  const {response, heard} = await opened()
  const reader = response.body?.getReader()
  jest.advanceTimersByTime(40_000)
  answer(heard, 200, ':\n\n')
  await reader?.read()
  jest.advanceTimersByTime(40_000)
  expect(heard.socket.readyState).toBe(WebSocket.OPEN)
  jest.advanceTimersByTime(5000)
  expect(await refusal(reader?.read() ?? Promise.resolve())).toContain('TypeError')
  jest.useRealTimers()
  expect((await opened(2)).response.status).toBe(200)
})

test('while the lake is away a tab that had a connection does not take up the six of the browser', async () => {
  await arrive()
  const {response, heard} = await opened()
  door.sockets = false
  heard.socket.terminate()
  await refusal(response.text())
  expect(await refusal(fetched(`${door.url}${listen}`))).toContain('TypeError')
  expect(door.requests).toEqual([])
})

test('a stream that the lake could not open fails as a broken fetch does', async () => {
  await arrive()
  const pending = fetched(`${door.url}${listen}`)
  const [heard] = await door.hear(1)
  heard?.socket.send(JSON.stringify({id: heard.open, status: 0, headers: {}}))
  expect(await refusal(pending)).toContain('TypeError')
})

test('behind a proxy that takes no WebSockets the streams go the usual way', async () => {
  await arrive({sockets: false})
  const responses = await Promise.all([fetched(`${door.url}${listen}`), fetched(`${door.url}${listen}`)])
  expect(await Promise.all(responses.map((response) => response.text()))).toEqual([
    'event: over-http\n\n',
    'event: over-http\n\n',
  ])
  expect(door.requests).toHaveLength(2)
})

test('nonsense on the line is passed over', async () => {
  await arrive()
  const {response, heard} = await opened()
  for (const nonsense of ['{', '{"id":"99","chunk":"x"}', '{"id":1}', 'null']) heard.socket.send(nonsense)
  answer(heard, 200, 'event: welcome\n\n')
  end(heard)
  expect(await response.text()).toBe('event: welcome\n\n')
})
