import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {createLinks, linkLifeMs} from '../../sanity/lake/accounts/links.ts'
import {createAccounts} from '../../sanity/lake/accounts/accounts.ts'
import {openDatabase} from '../../sanity/lake/store/database.ts'
import type {TestLake} from '../support/lake.ts'
import {admin, bearer, startLake, studioOrigin} from '../support/lake.ts'
import {followLink, sendForm, sidOf, signIn} from '../support/sign-in.ts'

let lake: TestLake
beforeEach(async () => {
  lake = await startLake()
})
afterEach(() => lake.close())

const studio = `${studioOrigin}/studio`
const invitation = z.object({id: z.string(), email: z.string(), role: z.string(), link: z.string()})
const person = z.object({
  id: z.string(),
  email: z.string(),
  displayName: z.string(),
  role: z.string(),
  lastSeenAt: z.iso.datetime().nullable(),
  sessions: z.number(),
})
const made = z.object({link: z.string(), expiresAt: z.iso.datetime()})
const trail = z.object({
  entries: z.array(z.looseObject({action: z.string(), actor: z.object({displayName: z.string()}).nullable()})),
})

type Asked = {readonly url: string; readonly method?: string; readonly body?: unknown}
const ask = (asked: Asked): Promise<unknown> => lake.client('administrator').request(asked)
const people = async () => person.array().parse(await ask({url: '/projects/newsroom/users'}))
const invite = async (wanted: {email: string; role: string; returnTo?: string}) =>
  invitation.parse(await ask({url: '/invitations/project/newsroom', method: 'POST', body: wanted}))
const chief = async () => (await people()).find(({email}) => email === admin.email)?.id ?? ''

const li = {email: 'li.na@newsroom.example', name: 'Li Na 李娜', password: 'morning edition, late'}

async function joinAs(role = 'editor'): Promise<string> {
  const {link} = await invite({email: li.email, role, returnTo: studio})
  await followLink(lake, link, {name: li.name, password: li.password})
  return (await people()).find(({email}) => email === li.email)?.id ?? ''
}

describe('an invitation', () => {
  test('leads a new editor through a form into Studio, once', async () => {
    const {link} = await invite({email: ' Li.Na@newsroom.example', role: 'editor', returnTo: studio})
    const form = await (await lake.fetch(link.slice(lake.url.length))).text()
    expect(form).toContain('test administrator invites you to join as an editor.')
    expect(form).not.toMatch(/<script|onload|javascript:/i)
    const joined = await followLink(lake, link, {name: li.name, password: li.password})
    expect(joined.status).toBe(303)
    expect(joined.headers.get('location')).toMatch(/^http:\/\/localhost:3000\/studio#sid=[0-9a-f]{64}$/)
    const again = await followLink(lake, link, {name: 'Somebody else', password: li.password})
    expect(again.status).toBe(410)
    const {token} = await signIn(lake, li)
    const me = await (await lake.fetch('/v1/users/me', {headers: bearer(token)})).json()
    expect(me).toMatchObject({name: li.name, email: li.email, role: 'editor'})
  })

  test('speaks Chinese to who reads Chinese', async () => {
    const {link} = await invite({email: li.email, role: 'contributor'})
    const form = await lake.fetch(link.slice(lake.url.length), {headers: {'accept-language': 'zh-CN'}})
    expect(await form.text()).toContain('邀请您以撰稿人身份加入')
  })

  test.each([
    ['a name of spaces', {name: '  '}, 'Please give your name'],
    ['a short password', {password: 'too short'}, 'needs at least 10 characters'],
    ['a password without end', {password: 'x'.repeat(201)}, '200 characters at most'],
    ['two different passwords', {again: 'morning edition, later'}, 'The two passwords are not the same'],
  ])('asks again after %s, and still works', async (_, fields, words) => {
    const {link} = await invite({email: li.email, role: 'editor'})
    const refused = await followLink(lake, link, {name: li.name, password: li.password, ...fields})
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(words)])
    const joined = await followLink(lake, link, {name: li.name, password: li.password})
    expect([joined.status, await joined.text()]).toEqual([200, expect.stringContaining('You can sign in to Studio')])
  })

  test.each([
    ['from a foreign page', {}, {origin: 'https://evil.example'}],
    ['without the cookie of the form', {}, {cookie: ''}],
    ['with a made-up token', {csrf: 'x'.repeat(43)}, {}],
  ])('is not accepted %s', async (_, fields, headers) => {
    const {link} = await invite({email: li.email, role: 'editor'})
    const response = await followLink(lake, link, {name: li.name, password: li.password, ...fields}, headers)
    expect(response.status).toBe(403)
    expect(await people()).toHaveLength(1)
  })

  test('accepted twice at once makes one member', async () => {
    const {link} = await invite({email: li.email, role: 'editor'})
    const sent = await Promise.all(
      Array.from({length: 4}, () => followLink(lake, link, {name: li.name, password: li.password})),
    )
    expect(sent.map(({status}) => status).toSorted((a, b) => a - b)).toEqual([200, 410, 410, 410])
  })

  test('goes when it is revoked, or when a newer one for the same address is made', async () => {
    const [first, second] = [
      await invite({email: li.email, role: 'editor'}),
      await invite({email: li.email, role: 'viewer'}),
    ]
    const waiting = invitation.partial({link: true}).array()
    expect(waiting.parse(await ask({url: '/invitations/project/newsroom'}))).toMatchObject([{id: second.id}])
    expect((await followLink(lake, first.link, {name: li.name, password: li.password})).status).toBe(410)
    await ask({url: `/invitations/project/newsroom/${second.id}`, method: 'DELETE'})
    expect((await followLink(lake, second.link, {name: li.name, password: li.password})).status).toBe(410)
    expect(waiting.parse(await ask({url: '/invitations/project/newsroom'}))).toEqual([])
  })

  test('ends by itself after a week', () => {
    const db = openDatabase(join(lake.folder, 'clock'))
    createAccounts(db)
    let now = 1_000_000
    const links = createLinks(db, () => now)
    const wanted = {kind: 'invitation', email: li.email, role: 'editor', returnTo: '', madeBy: 'p1'} as const
    const {secret, link} = links.make(wanted)
    now += linkLifeMs.invitation - 1
    expect(links.find(secret)).toEqual(link)
    now += 1
    expect([links.find(secret), links.invitations()]).toEqual([undefined, []])
    db.close()
  })

  test.each([
    ['no address', {email: 'Li Na', role: 'editor'}, 400],
    ['an unknown role', {email: li.email, role: 'publisher'}, 400],
    ['nobody', {email: li.email, role: 'anonymous'}, 400],
    ['a way on to a foreign site', {email: li.email, role: 'editor', returnTo: 'https://evil.example'}, 400],
    ['a member', {email: admin.email.toUpperCase(), role: 'viewer'}, 409],
  ])('is not made for %s', async (_, wanted, statusCode) => {
    await expect(invite(wanted)).rejects.toMatchObject({statusCode})
  })

  test('leaves nothing in the database that joins', async () => {
    const {link} = await invite({email: li.email, role: 'editor'})
    const files = ['lake.sqlite', 'lake.sqlite-wal']
      .map((name) => readFileSync(join(lake.folder, name), 'latin1'))
      .join()
    expect(files).toContain(li.email)
    expect(files).not.toContain(link.split('/').at(-1))
  })
})

describe('a role', () => {
  const changeRole = (id: string, role: string) =>
    ask({url: `/projects/newsroom/acl/${id}`, method: 'PUT', body: {roleNames: [role]}})

  test('that changes holds from the next request on, and open streams end to open anew', async () => {
    const id = await joinAs('editor')
    const {token} = await signIn(lake, li)
    const stream = await lake.fetch('/v2026-05-04/data/listen/production?query=*', {headers: bearer(token)})
    const write = async () => {
      const body = JSON.stringify({mutations: [{createOrReplace: {_id: 'visit', _type: 'story'}}]})
      const headers = {...bearer(token), 'content-type': 'application/json'}
      return (await lake.fetch('/v2026-05-04/data/mutate/production', {method: 'POST', headers, body})).status
    }
    expect(await write()).toBe(200)
    await changeRole(id, 'contributor')
    // Resolves only because the lake ends the stream.
    expect(await stream.text()).toContain('event: welcome')
    expect(await write()).toBe(403)
    // The session goes on: what is being typed is not lost for a change of role.
    expect(await (await lake.fetch('/v1/users/me', {headers: bearer(token)})).json()).toMatchObject({
      role: 'contributor',
    })
  })

  test('of the last administrator stays, even when a machine is one', async () => {
    await expect(changeRole(await chief(), 'editor')).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('The newsroom needs an administrator'),
    })
    await changeRole(await joinAs('viewer'), 'administrator')
    expect(await changeRole(await chief(), 'editor')).toMatchObject({role: 'editor'})
  })

  test.each([
    [{roleNames: ['publisher']}, 400],
    [{roleNames: ['editor', 'viewer']}, 400],
    [{}, 400],
  ])('given as %j is refused', async (body, statusCode) => {
    const url = `/projects/newsroom/acl/${await chief()}`
    await expect(ask({url, method: 'PUT', body})).rejects.toMatchObject({statusCode})
  })

  test('of nobody is not found', async () => {
    await expect(changeRole('pnobody', 'editor')).rejects.toMatchObject({statusCode: 404})
  })
})

describe('a new password', () => {
  test('is set by its owner behind a link, and ends what the old one opened', async () => {
    const id = await joinAs()
    const {token} = await signIn(lake, li)
    const url = `/projects/newsroom/users/${id}/password-link`
    const {link, expiresAt} = made.parse(await ask({url, method: 'POST', body: {returnTo: studio}}))
    expect(Date.parse(expiresAt)).toBeLessThanOrEqual(Date.now() + linkLifeMs.password)
    // Until the link is followed, the old password works.
    expect((await sendForm(lake, li)).status).toBe(303)
    const response = await followLink(lake, link, {password: 'evening edition, early'})
    expect(sidOf(response)).toBeDefined()
    expect((await lake.fetch('/v1/users/me', {headers: bearer(token)})).status).toBe(401)
    expect((await sendForm(lake, li)).status).toBe(401)
    expect((await sendForm(lake, {...li, password: 'evening edition, early'})).status).toBe(303)
    expect((await followLink(lake, link, {password: 'evening edition, early'})).status).toBe(410)
  })
})

describe('one’s own password', () => {
  const next = 'evening edition, early'
  const change = (token: string, body: unknown) =>
    lake.fetch('/v1/users/me/password', {
      method: 'POST',
      headers: {...bearer(token), 'content-type': 'application/json'},
      body: JSON.stringify(body),
    })
  const isSignedIn = async (token: string) =>
    (await lake.fetch('/v1/users/me', {headers: bearer(token)})).status === 200

  test('is changed by who knows the present one; the session goes on, all others end, and so does a link to a new one', async () => {
    const id = await joinAs()
    const [desk, phone] = [await signIn(lake, li), await signIn(lake, li)]
    const url = `/projects/newsroom/users/${id}/password-link`
    const reset = made.parse(await ask({url, method: 'POST', body: {}}))
    const answer = await change(desk.token, {current: li.password, new: next})
    expect([answer.status, await answer.json()]).toEqual([200, {changed: true}])
    expect([await isSignedIn(desk.token), await isSignedIn(phone.token)]).toEqual([true, false])
    expect((await sendForm(lake, li)).status).toBe(401)
    expect((await sendForm(lake, {...li, password: next})).status).toBe(303)
    expect((await followLink(lake, reset.link, {password: li.password})).status).toBe(410)
    const {entries} = trail.parse(await ask({url: '/projects/newsroom/audit'}))
    expect(entries[0]).toMatchObject({action: 'password.changed', actor: {displayName: li.name}})
  })

  test.each([
    ['the present one is not right', {current: 'morning edition, early', new: next}, 403, 'wrongPassword'],
    ['the new one is too short', {current: li.password, new: 'too short'}, 400, '10 to 200 characters'],
    ['there is no new one', {current: li.password}, 400, 'Send {current, new}'],
  ])('stays when %s', async (_, body, status, words) => {
    await joinAs()
    const {token} = await signIn(lake, li)
    const answer = await change(token, body)
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(words)])
    expect(await isSignedIn(token)).toBe(true)
    expect((await sendForm(lake, li)).status).toBe(303)
  })

  test('cannot be guessed at from a Studio that was left open: after five attempts one waits', async () => {
    await joinAs()
    const {token} = await signIn(lake, li)
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect((await change(token, {current: `guess ${attempt}`, new: next})).status).toBe(403)
    }
    const answer = await change(token, {current: li.password, new: next})
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({error: {type: 'tooManyAttempts', seconds: expect.any(Number)}})
  })

  test('is nothing that a machine has', async () => {
    expect((await change(lake.token('editor'), {current: li.password, new: next})).status).toBe(403)
  })
})

describe('a member', () => {
  test('ends all sessions of their own but the one they ask from', async () => {
    await joinAs()
    const [desk, phone] = [await signIn(lake, li), await signIn(lake, li)]
    const answer = await lake.fetch('/v1/users/me/sessions', {method: 'DELETE', headers: bearer(desk.token)})
    expect(await answer.json()).toEqual({ended: 1})
    const statuses = [desk, phone].map(
      async ({token}) => (await lake.fetch('/v1/users/me', {headers: bearer(token)})).status,
    )
    expect(await Promise.all(statuses)).toEqual([200, 401])
  })

  test('is listed with role, last activity and sessions', async () => {
    const before = await people()
    expect(before).toMatchObject([{email: admin.email, role: 'administrator', lastSeenAt: null, sessions: 0}])
    const {token} = await signIn(lake)
    await lake.fetch('/v1/users/me', {headers: bearer(token)})
    const [seen] = await people()
    expect(seen?.sessions).toBe(1)
    expect(Date.parse(seen?.lastSeenAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })

  test('is signed out everywhere by an administrator', async () => {
    const id = await joinAs()
    const [desk, phone] = [await signIn(lake, li), await signIn(lake, li)]
    // Signing in is under way somewhere, too.
    const sid = sidOf(await sendForm(lake, li))
    expect(await ask({url: `/projects/newsroom/users/${id}/sessions`, method: 'DELETE'})).toEqual({ended: 2})
    for (const {token} of [desk, phone]) {
      expect((await lake.fetch('/v1/users/me', {headers: bearer(token)})).status).toBe(401)
    }
    expect((await lake.fetch(`/v1/auth/fetch?sid=${sid}`)).status).toBe(401)
  })

  test('who is removed is out at once, and stays the author of what they wrote', async () => {
    const id = await joinAs()
    const {token} = await signIn(lake, li)
    await lake.client('editor').withConfig({token}).create({_id: 'drafts.visit', _type: 'story'})
    const url = `/projects/newsroom/users/${id}`
    const reset = made.parse(await ask({url: `${url}/password-link`, method: 'POST', body: {}}))
    expect(await ask({url, method: 'DELETE'})).toEqual({deleted: true})
    expect((await lake.fetch('/v1/users/me', {headers: bearer(token)})).status).toBe(401)
    expect((await sendForm(lake, li)).status).toBe(401)
    expect((await followLink(lake, reset.link, {password: li.password})).status).toBe(410)
    expect((await people()).map(({email}) => email)).toEqual([admin.email])
    expect(await ask({url: `/users/${id}`})).toMatchObject({id, displayName: li.name})
    await expect(ask({url, method: 'DELETE'})).rejects.toMatchObject({statusCode: 404})
    // The address is free again.
    expect(await joinAs('viewer')).not.toBe(id)
  })

  test('who is the last administrator is not removed', async () => {
    const url = `/projects/newsroom/users/${await chief()}`
    await expect(ask({url, method: 'DELETE'})).rejects.toMatchObject({statusCode: 409})
  })
})

test('who changed what is written down, the newest first, and reads by name also after they left', async () => {
  const id = await joinAs()
  const {token} = await signIn(lake)
  const asChief = lake.client('administrator').withConfig({token})
  await asChief.request({url: `/projects/newsroom/acl/${id}`, method: 'PUT', body: {roleNames: ['viewer']}})
  await asChief.request({url: `/projects/newsroom/acl/${id}`, method: 'PUT', body: {roleNames: ['viewer']}})
  await asChief.request({url: `/projects/newsroom/users/${id}`, method: 'DELETE'})
  const {key, id: machine} = z.object({key: z.string(), id: z.string()}).parse(
    await asChief.request({
      url: '/projects/newsroom/tokens',
      method: 'POST',
      body: {label: 'Loader', roleName: 'editor'},
    }),
  )
  await asChief.request({url: `/projects/newsroom/tokens/${machine}`, method: 'DELETE'})
  const {entries} = trail.parse(await asChief.request({url: '/projects/newsroom/audit'}))
  expect(entries).toMatchObject([
    {action: 'token.revoked', actor: {displayName: 'Administrator'}, subject: {displayName: 'Loader', isRobot: true}},
    {action: 'token.made', details: {label: 'Loader', role: 'editor'}},
    {action: 'member.removed', subject: {displayName: li.name}, details: {email: li.email, role: 'viewer'}},
    {action: 'role.changed', subject: {displayName: li.name}, details: {from: 'editor', to: 'viewer'}},
    {action: 'member.joined', actor: {displayName: li.name}, details: {email: li.email, role: 'editor'}},
    {action: 'invitation.made', actor: {displayName: 'test administrator'}, details: {email: li.email, role: 'editor'}},
  ])
  expect(JSON.stringify(entries)).not.toContain(key)
})
