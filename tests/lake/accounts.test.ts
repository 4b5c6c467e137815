import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ClientError} from '@sanity/client'
import {createAccounts} from '../../sanity/lake/accounts/accounts.ts'
import {createSessions, loginLifeMs, sessionLifeMs} from '../../sanity/lake/accounts/sessions.ts'
import {openDatabase} from '../../sanity/lake/store/database.ts'
import type {TestLake} from '../support/lake.ts'
import {admin, bearer, startLake} from '../support/lake.ts'
import {signIn} from '../support/sign-in.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.close())

describe('the first start', () => {
  test('makes an administrator and tells the password once', async () => {
    const fresh = await startLake({admin: undefined})
    // startLake has asked already: nobody will be told again.
    expect(await fresh.lake.ensureAdmin()).toBeUndefined()
    await fresh.close()
  })

  test('generates a password that signs in', async () => {
    const other = await startLake()
    const db = openDatabase(join(other.folder, 'empty'))
    const accounts = createAccounts(db)
    const report = await accounts.ensureAdmin()
    expect(report).toEqual({
      email: 'admin@newsroom.example',
      password: expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/),
    })
    expect(await accounts.users.verify('ADMIN@newsroom.example ', report?.password ?? '')).toMatchObject({
      role: 'administrator',
    })
    expect(await accounts.ensureAdmin()).toBeUndefined()
    db.close()
    await other.close()
  })

  test('never repeats a password that the operator chose', async () => {
    const db = openDatabase(join(lake.folder, 'chosen'))
    const accounts = createAccounts(db)
    expect(await accounts.ensureAdmin({email: 'a@b.example', password: 'ten letters'})).toEqual({email: 'a@b.example'})
    db.close()
  })
})

test('the database holds neither passwords nor anything that signs in', async () => {
  const {token} = await signIn(lake)
  const machine = lake.token('viewer')
  const files = ['lake.sqlite', 'lake.sqlite-wal'].map((name) => readFileSync(join(lake.folder, name), 'latin1')).join()
  expect(files).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  for (const secret of [admin.password, token, machine]) expect(files).not.toContain(secret)
})

describe('users/me', () => {
  test.each([
    ['nobody', {}, undefined],
    ['an unknown token', bearer(`sk${'0'.repeat(64)}`), 'SIO-401-ANF'],
    ['an empty token', {authorization: 'Bearer '}, 'SIO-401-ANF'],
    ['a password in the header', {authorization: 'Basic YTpi'}, 'SIO-401-ANF'],
    ['a stale cookie', {cookie: 'lake_session_newsroom=sk1234'}, 'SIO-401-ANF'],
  ])('is 401 for %s', async (_, headers, errorCode) => {
    const response = await lake.fetch('/v2026-05-04/users/me', {headers})
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      statusCode: 401,
      error: 'Unauthorized',
      message: expect.any(String),
      ...(errorCode && {errorCode}),
    })
  })

  test('names a machine by its label', async () => {
    const me = await lake.client('viewer').users.getById('me')
    expect(me).toMatchObject({name: 'test viewer', role: 'viewer'})
  })
})

describe('users', () => {
  test('one by id, several as a list, and only those that exist', async () => {
    const client = lake.client('viewer')
    const chief: {id: string} = await client.withConfig({token: (await signIn(lake)).token}).request({url: '/auth/id'})
    const robot: {id: string} = await client.request({url: '/auth/id'})
    expect(await client.request({url: `/users/${chief.id}`})).toMatchObject({
      id: chief.id,
      displayName: 'Administrator',
    })
    const both = await client.request({url: `/users/${chief.id},pnobody,${robot.id}`})
    expect(both.map(({id}: {id: string}) => id)).toEqual([chief.id, robot.id])
    await expect(client.request({url: '/users/pnobody'})).rejects.toThrow(ClientError)
  })

  test('are nothing that an anonymous caller sees', async () => {
    expect((await lake.fetch('/v2021-06-07/users/pnobody')).status).toBe(401)
  })
})

describe('preferences', () => {
  test('belong to the user who set them', async () => {
    const [editor, viewer] = [lake.client('editor'), lake.client('viewer')]
    const key = 'studio.structure-tool.layout.story'
    const value = {layout: 'detail', order: ['最新']}
    expect(await editor.request({method: 'PUT', url: '/users/me/keyvalue', body: [{key, value}]})).toEqual([
      {key, value},
    ])
    expect(await editor.request({url: `/users/me/keyvalue/${key},studio.unknown`})).toEqual([{key, value}])
    expect(await viewer.request({url: `/users/me/keyvalue/${key}`})).toEqual([])
  })

  test.each([
    ['no list', {key: 'a', value: 1}],
    ['a value of 100 kB', [{key: 'a', value: 'x'.repeat(100_000)}]],
    ['a key without end', [{key: 'k'.repeat(1000), value: 1}]],
  ])('refuse %s', async (_, body) => {
    await expect(lake.client('editor').request({method: 'PUT', url: '/users/me/keyvalue', body})).rejects.toMatchObject(
      {statusCode: 400},
    )
  })
})

describe('tokens', () => {
  const url = '/projects/newsroom/tokens'

  test('are made, listed and revoked by an administrator, and shown once', async () => {
    const client = lake.client('administrator')
    const made = await client.request({method: 'POST', url, body: {label: 'Site', roleName: 'viewer'}})
    expect(made).toMatchObject({
      label: 'Site',
      roles: [{name: 'viewer'}],
      key: expect.stringMatching(/^sk[0-9a-f]{64}$/),
    })
    const list = await client.request({url})
    expect(JSON.stringify(list)).toContain(made.id)
    expect(JSON.stringify(list)).not.toContain(made.key)
    const asSite = client.withConfig({token: made.key})
    expect(await asSite.fetch('count(*)')).toBe(0)
    await client.request({method: 'DELETE', url: `${url}/${made.id}`})
    await expect(asSite.fetch('count(*)')).rejects.toMatchObject({
      statusCode: 401,
      response: {body: {errorCode: 'SIO-401-ANF'}},
    })
  })

  test.each(['editor', 'contributor', 'viewer'] as const)('are out of reach for a %s', async (role) => {
    const client = lake.client(role)
    await expect(client.request({url})).rejects.toMatchObject({statusCode: 403})
    await expect(
      client.request({method: 'POST', url, body: {label: 'x', roleName: 'administrator'}}),
    ).rejects.toMatchObject({statusCode: 403})
  })

  test('that settings name replace each other under their label', () => {
    const db = openDatabase(join(lake.folder, 'settings'))
    const {tokens} = createAccounts(db)
    tokens.register('Site', 'viewer', 'first-secret-of-the-site')
    tokens.register('Site', 'viewer', 'second-secret-of-the-site')
    tokens.register('Site', 'viewer', 'second-secret-of-the-site')
    expect(tokens.find('first-secret-of-the-site')).toBeUndefined()
    expect(tokens.find('second-secret-of-the-site')).toMatchObject({role: 'viewer'})
    expect(tokens.list()).toHaveLength(1)
    db.close()
  })
})

describe('sessions', () => {
  test('expire, and so does the way into them', async () => {
    const db = openDatabase(join(lake.folder, 'clock'))
    const {users} = createAccounts(db)
    const {id} = await users.create({...admin, role: 'editor'})
    let now = 1_000_000
    const sessions = createSessions(db, () => now)
    const late = sessions.begin(id)
    now += loginLifeMs
    expect(sessions.redeem(late)).toBeUndefined()
    const {secret = '', session} = sessions.redeem(sessions.begin(id)) ?? {}
    expect(sessions.find(secret)).toEqual(session)
    now += sessionLifeMs
    expect(sessions.find(secret)).toBeUndefined()
    db.close()
  })

  test('are revoked by their owner or an administrator, and listeners end with them', async () => {
    const {token} = await signIn(lake)
    const [newest] = (await (await lake.fetch('/v1/users/me/sessions', {headers: bearer(token)})).json()).toReversed()
    const stream = await lake.fetch('/v2026-05-04/data/listen/production?query=*', {headers: bearer(token)})
    expect(stream.status).toBe(200)
    const end = (headers: Record<string, string>) =>
      lake.fetch(`/v1/sessions/${newest.id}`, {method: 'DELETE', headers})
    expect((await end(bearer(lake.token('editor')))).status).toBe(403)
    expect((await end(bearer(lake.token('administrator')))).status).toBe(200)
    // Resolves only because the lake ends the stream.
    expect(await stream.text()).toContain('event: welcome')
    expect((await lake.fetch('/v1/users/me', {headers: bearer(token)})).status).toBe(401)
  })
})
