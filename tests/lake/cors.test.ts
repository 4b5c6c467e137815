import type {TestLake} from '../support/lake.ts'
import {startLake, studioOrigin} from '../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake({publicUrl: 'https://news.example/lake'})
})
afterAll(() => lake.close())

const path = '/v2026-05-04/ping'

test.each([
  ['Studio', studioOrigin, true],
  ['the site itself', 'https://news.example', true],
  ['a foreign site', 'https://evil.example', false],
  ['a sandboxed frame', 'null', false],
  ['a look-alike', 'http://localhost:30000', false],
])('%s may read: %s', async (_, origin, allowed) => {
  const {headers} = await lake.fetch(path, {headers: {origin}})
  expect(headers.get('access-control-allow-origin')).toBe(allowed ? origin : null)
  expect(headers.get('access-control-allow-credentials')).toBe(allowed ? 'true' : null)
  expect(headers.get('vary')).toMatch(/origin/i)
  const check = await (await lake.fetch('/v2026-05-04/check/cors', {headers: {origin}})).json()
  expect(check).toEqual({result: {allowed, withCredentials: allowed}})
})

test('a preflight names methods and the headers that were asked for', async () => {
  const response = await lake.fetch('/v2026-05-04/data/mutate/production', {
    method: 'OPTIONS',
    headers: {
      origin: studioOrigin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type')
})

test('a preflight grants nothing to a foreign site', async () => {
  const {headers} = await lake.fetch(path, {method: 'OPTIONS', headers: {origin: 'https://evil.example'}})
  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('errors can be read by Studio, too', async () => {
  const response = await lake.fetch('/v2026-05-04/users/me', {headers: {origin: studioOrigin}})
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, studioOrigin])
})

test.each(['newsroom', 'http://'])('a lake does not start with the origin %j on its list', async (origin) => {
  await expect(startLake({allowedOrigins: [origin]})).rejects.toThrow(/invalid url/i)
})
