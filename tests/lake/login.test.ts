import {forgetful} from '../../sanity/lake/accounts/attempts.ts'
import {createThrottle} from '../../sanity/lake/accounts/throttle.ts'
import {formTexts} from '../../sanity/lake/http/auth/texts.ts'
import type {TestLake} from '../support/lake.ts'
import {admin, bearer, startLake, studioOrigin} from '../support/lake.ts'
import {cookiesOf, openForm, sendForm, sidOf, signIn} from '../support/sign-in.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.close())

const formPath = (origin: string): string => `/v1/auth/login/local?origin=${encodeURIComponent(origin)}&withSid=true`

describe('the sign-in form', () => {
  test('is complete without JavaScript and lets nothing else run', async () => {
    const response = await lake.fetch(formPath(`${studioOrigin}/studio`))
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<label for="email">E-mail</label>')
    expect(html).not.toMatch(/<script|onload|javascript:/i)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`form-action 'self' ${studioOrigin}`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([
    ['an editor in Hangzhou', 'zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
    ['a correspondent who reads French first', 'fr-FR,fr;q=0.9,zh;q=0.4,en;q=0.5', 'en'],
    ['a browser that says nothing', undefined, 'en'],
    ['a browser that refuses English', 'en;q=0,zh-TW', 'zh-Hans'],
  ])('speaks to %s', (_, header, lang) => {
    expect(formTexts(header).lang).toBe(lang)
  })

  test.each([
    ['a foreign site', 'https://evil.example/studio'],
    ['a foreign site that looks like ours', 'http://localhost:3000.evil.example/'],
    ['another port', 'http://localhost:3001/studio'],
    ['a script', 'javascript:alert(1)//http://localhost:3000'],
    ['no address', 'studio'],
    ['nothing', ''],
  ])('never leads to %s', async (_, origin) => {
    const response = await lake.fetch(formPath(origin))
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('evil')
  })

  test('keeps the e-mail that was typed, without letting it become markup', async () => {
    const response = await sendForm(lake, {email: '"><script>x</script>@a.b', password: 'wrong'})
    expect(response.status).toBe(401)
    const html = await response.text()
    expect(html).toContain('role="alert"')
    expect(html).not.toContain('<script>')
  })

  test('goes back to the page in Studio that was open', async () => {
    const form = await openForm(lake)
    const page = `${studioOrigin}/studio/structure/story;visit-2021?a=1#old`
    const response = await lake.fetch(formPath(page), {
      method: 'POST',
      headers: {cookie: form.cookie, origin: studioOrigin},
      body: new URLSearchParams({csrf: form.csrf, ...admin}),
    })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(
      /^http:\/\/localhost:3000\/studio\/structure\/story;visit-2021\?a=1#sid=[0-9a-f]{64}$/,
    )
  })
})

describe('a form that the editor did not send', () => {
  test.each([
    ['from a foreign page', {}, {origin: 'https://evil.example'}],
    ['without any origin', {}, {origin: '', 'sec-fetch-site': 'cross-site'}],
    ['without the cookie', {}, {cookie: ''}],
    ['with a made-up token', {csrf: 'x'.repeat(43)}, {}],
  ])('%s is refused', async (_, fields, headers) => {
    const response = await sendForm(lake, fields, headers)
    expect(response.status).toBe(403)
    expect(sidOf(response)).toBeUndefined()
  })
})

describe('a session', () => {
  test('begins with a sid that works once', async () => {
    const sid = sidOf(await sendForm(lake))
    const path = `/v2026-05-04/auth/fetch?sid=${sid}`
    const [first, second] = [await lake.fetch(path), await lake.fetch(path)]
    expect([first.status, second.status]).toEqual([200, 401])
    const [cookie = ''] = first.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Path=\/lake/)
    expect(cookie).not.toMatch(/Secure/)
  })

  test('is Secure when the newsroom is reached over https', async () => {
    const secure = await startLake({
      publicUrl: 'https://news.example/lake',
      allowedOrigins: ['https://news.example', studioOrigin],
    })
    const sid = sidOf(await sendForm(secure))
    const response = await secure.fetch(`/v1/auth/fetch?sid=${sid}`)
    expect(response.headers.getSetCookie().join()).toMatch(/Secure/)
    await secure.close()
  })

  test('can not be planted by a foreign page', async () => {
    const sid = sidOf(await sendForm(lake))
    const response = await lake.fetch(`/v1/auth/fetch?sid=${sid}`, {headers: {origin: 'https://evil.example'}})
    expect(response.status).toBe(403)
    expect(cookiesOf(response)).toEqual([])
  })

  test('works as a token and as a cookie', async () => {
    const {token, cookie} = await signIn(lake)
    const byToken = await (await lake.fetch('/v2026-05-04/users/me', {headers: bearer(token)})).json()
    const byCookie = await (await lake.fetch('/v2026-05-04/users/me', {headers: {cookie}})).json()
    expect(byToken).toEqual(byCookie)
    expect(byToken).toMatchObject({
      email: admin.email,
      role: 'administrator',
      roles: [{name: 'administrator'}],
      provider: 'local',
    })
  })

  test('writes with its cookie from Studio only', async () => {
    const {cookie} = await signIn(lake)
    const write = (headers: Record<string, string>): Promise<Response> =>
      lake.fetch('/v2026-05-04/data/mutate/production?returnIds=true', {
        method: 'POST',
        headers: {cookie, 'content-type': 'application/json', ...headers},
        body: JSON.stringify({mutations: [{create: {_type: 'topic', name: {en: 'Photonics'}}}]}),
      })
    const pages: Record<string, string>[] = [
      {origin: studioOrigin},
      {'sec-fetch-site': 'same-origin'},
      {origin: 'https://evil.example'},
      {origin: 'null'},
      {},
    ]
    const statuses = await Promise.all(pages.map(async (headers) => (await write(headers)).status))
    expect(statuses).toEqual([200, 200, 403, 403, 403])
  })

  test('ends for good when the editor signs out', async () => {
    const {token, cookie} = await signIn(lake)
    const out = await lake.fetch('/v2026-05-04/auth/logout', {method: 'POST', headers: {cookie, origin: studioOrigin}})
    expect(out.status).toBe(200)
    expect(out.headers.getSetCookie().join()).toMatch(/Max-Age=0/)
    const me = await lake.fetch('/v2026-05-04/users/me', {headers: bearer(token)})
    expect(me.status).toBe(401)
    expect(await me.json()).toMatchObject({statusCode: 401, errorCode: 'SIO-401-ANF'})
  })
})

describe('guessing passwords', () => {
  let guarded: TestLake
  beforeEach(async () => {
    guarded = await startLake()
  })
  afterEach(() => guarded.close())

  test('is slowed down after five failures, even with the right password', async () => {
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await sendForm(guarded, {password: `guess number ${guess}`})).status).toBe(401)
    }
    const response = await sendForm(guarded)
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await response.text()).toContain('Too many attempts')
  })

  test('is not made faster by asking all at once', async () => {
    const answers = await Promise.all(
      Array.from({length: 12}, (_, n) => sendForm(guarded, {password: `guess number ${n}`})),
    )
    expect(answers.filter(({status}) => status === 401)).toHaveLength(5)
    expect(answers.filter(({status}) => status === 429)).toHaveLength(7)
  })

  test('is not forgiven by a restart of the lake', async () => {
    for (let guess = 0; guess < 5; guess += 1) await sendForm(guarded, {password: `guess number ${guess}`})
    const {folder} = guarded
    await guarded.close({keepFolder: true})
    guarded = await startLake({folder})
    expect((await sendForm(guarded)).status).toBe(429)
  })

  test('is counted for each address behind the proxy', async () => {
    for (let guess = 0; guess < 20; guess += 1) {
      await sendForm(guarded, {email: `person${guess}@newsroom.example`}, {'x-forwarded-for': '203.0.113.9'})
    }
    const there = await sendForm(
      guarded,
      {email: 'new@newsroom.example'},
      {'x-forwarded-for': '198.51.100.1, 203.0.113.9'},
    )
    const here = await sendForm(guarded, {}, {'x-forwarded-for': '198.51.100.7'})
    expect([there.status, here.status]).toEqual([429, 303])
  })

  test('tells nothing about who has an account', async () => {
    const known = await sendForm(guarded, {password: 'not the password'})
    const unknown = await sendForm(guarded, {email: 'nobody@newsroom.example'})
    const [told, toldStranger] = await Promise.all([known.text(), unknown.text()])
    const alert = /role="alert"[^<]*/
    expect([unknown.status, toldStranger.match(alert)?.[0]]).toEqual([known.status, told.match(alert)?.[0]])
  })

  test('waits twice as long each time, up to a bound, and is forgiven', () => {
    let now = 0
    const throttle = createThrottle(2, 10_000, forgetful, () => now)
    const waits = Array.from({length: 7}, () => {
      throttle.attempt('chief')
      return throttle.waitFor('chief')
    })
    expect(waits).toEqual([0, 1, 2, 4, 8, 10, 10])
    now += 10_000
    expect(throttle.waitFor('chief')).toBe(0)
    now += 900_001
    throttle.attempt('chief')
    expect(throttle.waitFor('chief')).toBe(0)
  })
})
