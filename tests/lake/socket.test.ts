import {once} from 'node:events'
import {WebSocket} from 'ws'
import type {TestLake} from '../support/lake.ts'
import {bearer, startLake, studioOrigin} from '../support/lake.ts'
import {signIn} from '../support/sign-in.ts'

let lake: TestLake
const sockets: WebSocket[] = []
beforeAll(async () => {
  lake = await startLake()
})
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate()
})
afterAll(() => lake.close())

type Message = Record<string, unknown>

/** A socket whose messages are kept; `until` resolves with the first that fits, past or to come. */
class Line {
  readonly socket: WebSocket
  readonly messages: Message[] = []
  readonly #waiting = new Set<() => void>()

  constructor(path: string, headers: Record<string, string>) {
    this.socket = new WebSocket(`${lake.url.replace('http', 'ws')}${path}`, {headers})
    sockets.push(this.socket)
    this.socket.on('error', () => undefined)
    this.socket.on('message', (data) => {
      const text = Buffer.isBuffer(data) ? data.toString() : '""'
      this.messages.push(text === '♥' ? {heartbeat: true} : JSON.parse(text))
      for (const look of this.#waiting) look()
    })
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  until(fits: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.messages.find(fits)
        if (!found) return
        this.#waiting.delete(look)
        resolve(found)
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** The text of a stream so far. */
  text(id: string): string {
    return this.messages
      .flatMap((message) => (message['id'] === id && typeof message['chunk'] === 'string' ? [message['chunk']] : []))
      .join('')
  }

  untilText(id: string, part: string): Promise<Message> {
    return this.until((message) => message['id'] === id && this.text(id).includes(part))
  }

  async call(method: string, params: Message = {}): Promise<unknown> {
    const id = `${method}-${this.messages.length}`
    this.send({jsonrpc: '2.0', id, method, params: {...params, apiVersion: 'v1'}})
    const {result, error} = await this.until((message) => message['id'] === id)
    return result ?? error
  }
}

async function open(path: string, headers: Record<string, string>): Promise<Line> {
  const line = new Line(path, headers)
  await once(line.socket, 'open')
  return line
}

/** The status of a refused handshake. */
async function refusal(path: string, headers: Record<string, string>): Promise<unknown> {
  const line = new Line(path, headers)
  const [, response] = await once(line.socket, 'unexpected-response')
  return response.statusCode
}

const presencePath = '/v2022-06-30/socket/production?tag=sanity.studio'
const streamsPath = '/v2026-05-04/streams'
const listenPath = (query: string): string => `/v2026-05-04/data/listen/production?query=${encodeURIComponent(query)}`

describe('a handshake', () => {
  test.each([
    ['from a foreign page', presencePath, {origin: 'https://evil.example'}, 403],
    ['from a foreign page, for streams', streamsPath, {origin: 'https://evil.example'}, 403],
    ['from a sandboxed frame', streamsPath, {origin: 'null'}, 403],
    ['with a dead token', streamsPath, bearer('sk0000'), 401],
    ['with a dead cookie', presencePath, {origin: studioOrigin, cookie: 'lake_session_newsroom=x'}, 401],
    ['for an unknown dataset', '/v1/socket/nowhere', {origin: studioOrigin}, 404],
    ['at any other address', '/v1/ping', {origin: studioOrigin}, 404],
  ])('%s is refused', async (_, path, headers, status) => {
    expect(await refusal(path, headers)).toBe(status)
  })

  test('with a cookie but from no page is refused', async () => {
    const {cookie} = await signIn(lake)
    expect(await refusal(streamsPath, {cookie})).toBe(403)
  })
})

describe('presence', () => {
  test('tells editors where the others are, as Studio asks for it', async () => {
    const editor = await open(presencePath, {origin: studioOrigin})
    expect(await editor.call('authorization', bearer(lake.token('editor')))).toBe(true)
    const subscription = await editor.call('presence_subscribe')
    const chief = await open(presencePath, {origin: studioOrigin, cookie: (await signIn(lake)).cookie})
    await chief.call('presence_rollcall', {session: 'chief-tab'})
    const locations = [
      {type: 'document', documentId: 'visit-2021', path: ['headline'], lastActiveAt: '2021-03-24T08:00:00Z'},
    ]
    await chief.call('presence_announce', {data: {sessionId: 'chief-tab', locations}})
    chief.socket.close()
    await editor.until((message) => JSON.stringify(message).includes('"disconnect"'))
    const told = editor.messages.filter(({method}) => method === 'presence_subscription').map(({params}) => params)
    const i = expect.stringMatching(/^p[0-9a-f]+$/)
    expect(told).toEqual([
      {subscription, result: {type: 'rollCall', i, session: 'chief-tab'}},
      {subscription, result: {type: 'state', i, m: {sessionId: 'chief-tab', locations}}},
      {subscription, result: {type: 'disconnect', i, m: {session: 'chief-tab'}}},
    ])
  })

  test('is nothing for callers who have not signed in', async () => {
    const stranger = await open(presencePath, {origin: studioOrigin})
    const refused = {code: 4001, message: expect.any(String)}
    expect(await stranger.call('presence_subscribe')).toEqual(refused)
    expect(await stranger.call('authorization', {authorization: 'Bearer sk00'})).toEqual(refused)
    expect(await stranger.call('presence_rollcall', {session: 'x'})).toEqual(refused)
  })

  test.each(['no JSON', '[]', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":1,"method":7}'])(
    'answers %s with an error',
    async (text) => {
      const line = await open(presencePath, {origin: studioOrigin})
      line.send(text)
      expect(await line.until(() => true)).toMatchObject({error: {code: -32600}})
    },
  )

  test.each(['cookie', 'token'] as const)('ends when the session is revoked that was shown as a %s', async (shown) => {
    const {cookie, token} = await signIn(lake)
    const line = await open(presencePath, {origin: studioOrigin, ...(shown === 'cookie' && {cookie})})
    if (shown === 'token') await line.call('authorization', bearer(token))
    const closed = once(line.socket, 'close')
    await lake.fetch('/v1/auth/logout', {method: 'POST', headers: bearer(token)})
    expect((await closed)[0]).toBe(4001)
  })
})

describe('streams over one socket', () => {
  test('carry more listeners than a browser has connections', async () => {
    const {cookie} = await signIn(lake)
    const tab = await open(streamsPath, {origin: studioOrigin, cookie})
    const ids = Array.from({length: 18}, (_, n) => `stream-${n}`)
    for (const id of ids) tab.send({open: id, path: listenPath('*[_type == "story"]')})
    await Promise.all(ids.map((id) => tab.untilText(id, 'event: welcome')))
    expect(tab.messages.filter(({status}) => status === 200)).toHaveLength(18)
    expect(tab.messages.find(({status}) => status === 200)).toMatchObject({
      headers: {'content-type': expect.stringContaining('text/event-stream')},
    })
    await lake.client('editor').create({_id: 'carried', _type: 'story', headline: '院士到访'})
    await Promise.all(ids.map((id) => tab.untilText(id, '院士到访')))
    for (const id of ids) expect(tab.text(id).match(/event: mutation/g)).toHaveLength(1)
  })

  test('say the same as a stream of its own', async () => {
    const headers = bearer(lake.token('editor'))
    const tab = await open(streamsPath, headers)
    const path = listenPath('*[_id == "same"]')
    tab.send({open: 'a', path})
    await tab.untilText('a', 'event: welcome')
    const own = await lake.fetch(path, {headers})
    const reader = own.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!text.includes('event: welcome')) text += (await reader?.read())?.value ?? ''
    await lake.client('editor').create({_id: 'same', _type: 'story'})
    while (!/event: mutation[^]*\n\n/.test(text)) text += (await reader?.read())?.value ?? ''
    await tab.untilText('a', 'event: mutation')
    await reader?.cancel()
    const [shared, alone] = [tab.text('a'), text].map((stream) =>
      stream.split('\n').filter((line) => /^(event|data):.*mutation/.test(line)),
    )
    expect(shared).toEqual(alone)
    expect(shared).toHaveLength(2)
  })

  test('end when the page closes them, and their id can be used again', async () => {
    const tab = await open(streamsPath, bearer(lake.token('editor')))
    const path = listenPath('*[_type == "topic"]')
    tab.send({open: 'a', path})
    await tab.untilText('a', 'event: welcome')
    tab.send({close: 'a'})
    tab.send({open: 'b', path})
    await tab.untilText('b', 'event: welcome')
    await lake.client('editor').create({_type: 'topic'})
    await tab.untilText('b', 'event: mutation')
    expect(tab.text('a')).not.toContain('event: mutation')
    tab.send({open: 'a', path})
    await tab.until(() => (tab.text('a').match(/event: welcome/g) ?? []).length === 2)
  })

  test('are refused one by one, like requests', async () => {
    const tab = await open(streamsPath, {origin: studioOrigin})
    tab.send({open: 'dead', path: listenPath('*'), headers: bearer('sk000')})
    tab.send({
      open: 'nowhere',
      path: listenPath('*').replace('production', 'nowhere'),
      headers: bearer(lake.token('viewer')),
    })
    tab.send({open: 'good', path: listenPath('*'), headers: bearer(lake.token('viewer'))})
    await tab.untilText('good', 'event: welcome')
    await Promise.all(
      ['dead', 'nowhere'].map((id) => tab.until((message) => message['id'] === id && message['end'] === true)),
    )
    expect(tab.messages.find(({id}) => id === 'dead')).toMatchObject({status: 401})
    expect(JSON.parse(tab.text('dead'))).toMatchObject({errorCode: 'SIO-401-ANF'})
    expect(tab.messages.find(({id}) => id === 'nowhere')).toMatchObject({status: 404})
  })

  test.each([
    ['another endpoint', {open: 'a', path: '/v1/users/me'}],
    ['a path that climbs', {open: 'a', path: '/v1/data/listen/../../users/me'}],
    ['a line break in the path', {open: 'a', path: '/v1/data/listen/production?query=*\r\nx: y'}],
    ['another host', {open: 'a', path: 'http://evil.example/v1/data/listen/production'}],
    ['headers of its own choice', {open: 'a', path: listenPath('*'), headers: {cookie: 'x'}}],
    ['no JSON', 'hello'],
  ])('a message with %s closes the socket', async (_, message) => {
    const tab = await open(streamsPath, bearer(lake.token('viewer')))
    const closed = once(tab.socket, 'close')
    tab.send(message)
    expect((await closed)[0]).toBe(1008)
  })

  test('end with the session', async () => {
    const {cookie, token} = await signIn(lake)
    const tab = await open(streamsPath, {origin: studioOrigin, cookie})
    tab.send({open: 'a', path: listenPath('*')})
    await tab.untilText('a', 'event: welcome')
    const closed = once(tab.socket, 'close')
    await lake.fetch('/v1/auth/logout', {method: 'POST', headers: bearer(token)})
    expect((await closed)[0]).toBe(4001)
  })

  test('end when the lake closes, at once', async () => {
    const other = await startLake()
    const socket = new WebSocket(`${other.url.replace('http', 'ws')}${streamsPath}`, {
      headers: bearer(other.token('viewer')),
    })
    await once(socket, 'open')
    socket.send(JSON.stringify({open: 'a', path: listenPath('*')}))
    await once(socket, 'message')
    const stream = await other.fetch(listenPath('*'), {headers: bearer(other.token('viewer'))})
    const began = performance.now()
    await Promise.all([once(socket, 'close'), stream.text(), other.close()])
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
