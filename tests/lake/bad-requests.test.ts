import {connect} from 'node:net'
import {ClientError} from '@sanity/client'
import type {TestLake} from '../support/lake.ts'
import {bearer, startLake} from '../support/lake.ts'

let lake: TestLake
const logged: unknown[] = []
beforeAll(async () => {
  lake = await startLake({log: (entry) => void logged.push(entry)})
})
afterAll(async () => {
  await lake.close()
  // Whatever a caller sent, the lake itself was never at fault.
  expect(logged).toEqual([])
})

/** Sends bytes as they are and gives the whole answer: fetch would mend what is broken here. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(lake.lake.port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => (answer += chunk))
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}

const raw = (target: string): Promise<string> =>
  sendRaw(`GET ${target} HTTP/1.1\r\nhost: lake\r\nconnection: close\r\n\r\n`)

describe('an address', () => {
  test.each([
    ['broken percent-encoding', '/lake/v1/users/%E0%A4%A', 400],
    ['a lone percent sign in a file name', '/lake/images/newsroom/production/%', 400],
    ['no version', '/lake/users/me', 404],
    ['an unknown version', '/lake/vNext/ping', 404],
    ['no such endpoint', '/lake/v1/nothing/here', 404],
    ['outside of the lake', '/other/v1/ping', 404],
    ['nothing', '/', 404],
    ['a full address of somewhere else', 'http://evil.example/lake/v1/ping', 400],
    ['an unknown project', '/lake/v1/projects/elsewhere/datasets', 401],
    ['an unknown dataset', '/lake/v1/data/query/nowhere?query=*', 404],
    ['a dataset that is a path', '/lake/v1/data/query/..%2f..%2fetc?query=*', 404],
    ['a path that climbs', '/lake/../../etc/passwd', 404],
    ['a property of every object', '/lake/v1/__proto__/constructor', 404],
  ])('with %s answers %s with %i', async (_, target, status) => {
    const answer = await raw(target)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head).toMatch(/content-type: application\/json/i)
    expect(JSON.parse(body)).toMatchObject({statusCode: status})
    expect(body).not.toMatch(/at .*\.ts|node_modules|evil/)
  })

  test('longer than any browser sends is refused', async () => {
    expect(await raw(`/lake/v1/ping?${'x'.repeat(40_000)}`)).toMatch(/^HTTP\/1.1 431 /)
  })
})

test('an offer to speak another protocol than WebSocket is passed over', async () => {
  const offer = 'connection: upgrade, http2-settings, close\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAAP__'
  const answer = await sendRaw(`GET /lake/v1/ping HTTP/1.1\r\nhost: lake\r\n${offer}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
})

describe('a method', () => {
  test.each([
    ['DELETE', '/v1/ping', 'GET, HEAD'],
    ['PATCH', '/v1/users/me', 'GET, HEAD'],
    ['GET', '/v1/auth/logout', 'POST'],
    ['POST', '/images/newsroom/production/x.jpg', 'GET, HEAD'],
    ['HEAD', '/v1/data/listen/production', 'GET'],
  ])('%s on %s is refused, and told what is possible', async (method, path, allow) => {
    const response = await lake.fetch(path, {method})
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
  })

  test('HEAD answers like GET without a body', async () => {
    const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => lake.fetch('/v1/ping', {method})))
    expect(head?.headers.get('content-length')).toBe(get?.headers.get('content-length'))
    expect(await head?.text()).toBe('')
  })
})

describe('a body', () => {
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    lake.fetch(path, {method: 'POST', body, headers: {...bearer(lake.token('administrator')), ...headers}})

  test.each([
    ['cut off', '{"mutations":['],
    ['in Latin-1', Buffer.from('{"mutations":[{"create":{"_type":"t","name":"M\xfcller"}}]}', 'latin1')],
    ['empty', ''],
    ['a list', '[]'],
    ['a number', '7'],
  ])('that is %s is a ClientError', async (_, body) => {
    const response = await post('/v2025-02-19/data/mutate/production', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({statusCode: 400})
    expect(await lake.client('viewer').fetch('count(*)')).toBe(0)
  })

  test('that is compressed is refused in words', async () => {
    const response = await post('/v2025-02-19/data/mutate/production', 'x', {'content-encoding': 'gzip'})
    expect(response.status).toBe(415)
  })

  test('that is too large is refused while it is still being sent', async () => {
    const response = await post('/v1/projects/newsroom/tokens', 'x'.repeat(3_000_000))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({statusCode: 413, error: {type: 'payloadTooLarge'}})
  })

  test('that is too large without saying so is refused at the limit', async () => {
    const chunk = new Uint8Array(64 * 1024)
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += chunk.length
        if (sent > 20_000_000) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const init = {method: 'POST', body, duplex: 'half', headers: bearer(lake.token('administrator'))} as const
    expect((await lake.fetch('/v1/projects/newsroom/tokens', init)).status).toBe(413)
  })

  test('that never arrives holds nothing', async () => {
    const answer = sendRaw(
      'POST /lake/v1/auth/login/local?origin=http://localhost:3000 HTTP/1.1\r\nhost: lake\r\ncontent-length: 900000\r\n\r\n',
    )
    expect(await answer).toMatch(/^HTTP\/1.1 403 /)
  })
})

describe('the client', () => {
  test.each([
    ['malformed GROQ', '*[_type == '],
    ['an unknown function', '*[nonsense::of(_id)]'],
  ])('turns %s into its own error', async (_, query) => {
    const failure = await lake
      .client('viewer')
      .fetch(query)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ClientError)
    expect(failure).toMatchObject({statusCode: 400})
  })
})

test('the lake goes on answering after all of this', async () => {
  expect((await lake.fetch('/v1/ping')).status).toBe(200)
})
