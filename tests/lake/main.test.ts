import {spawn} from 'node:child_process'
import type {ChildProcessWithoutNullStreams} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readSettings, SettingsError} from '../../sanity/lake/settings.ts'

const children: ChildProcessWithoutNullStreams[] = []
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-main-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
})

interface Run {
  readonly child: ChildProcessWithoutNullStreams
  readonly out: () => string
  readonly err: () => string
}

function run(env: Record<string, string> = {}, args: readonly string[] = []): Run {
  const {PATH, NODE_ENV} = process.env
  const child = spawn(process.execPath, ['sanity/lake/main.ts', ...args], {
    env: {PATH, NODE_ENV, LAKE_FOLDER: join(folder, 'lake'), LAKE_PORT: '0', ...env},
  })
  children.push(child)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  return {child, out: () => out, err: () => err}
}

async function listening({child, out}: Run): Promise<{url: string; admin?: {email: string; password?: string}}> {
  while (!out().includes('\n')) await once(child.stdout, 'data')
  return JSON.parse(out())
}

test('starts with one line, tells the generated password once, and leaves everything behind when it is told to stop', async () => {
  const first = run({LAKE_ADMIN_EMAIL: 'chief@newsroom.example', LAKE_SITE_TOKEN: 'the-token-of-the-site-1'})
  const {url, admin} = await listening(first)
  expect(admin).toEqual({email: 'chief@newsroom.example', password: expect.stringMatching(/^\S{23}$/)})
  const stream = await fetch(`${url}/v1/data/listen/production?query=*`, {
    headers: {authorization: 'Bearer the-token-of-the-site-1'},
  })
  first.child.kill('SIGTERM')
  const [code] = await once(first.child, 'exit')
  expect([code, first.err()]).toEqual([0, ''])
  expect(await stream.text()).toContain('welcome')
  expect(existsSync(join(folder, 'lake', 'lake.sqlite-wal'))).toBe(false)
  const second = run()
  expect(await listening(second)).not.toHaveProperty('admin')
})

test('ends with its parent when it is told to', async () => {
  const {child, ...rest} = run({LAKE_EXIT_WITH_PARENT: '1'})
  await listening({child, ...rest})
  child.stdin.end()
  expect((await once(child, 'exit'))[0]).toBe(0)
})

/** What a lake that couldn't start has said. */
async function failure({child, err, out}: Run): Promise<string> {
  const [code] = await once(child, 'close')
  expect([code, out()]).toEqual([1, ''])
  expect(err().trim()).not.toContain('\n')
  return err()
}

describe('one clear line and exit code 1 for', () => {
  test('a busy port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = String(typeof address === 'object' && address !== null ? address.port : 0)
    expect(await failure(run({LAKE_PORT: port}))).toBe(`Content Lake: Port ${port} is taken by another program\n`)
    other.close()
  })

  test('a folder that another lake has', async () => {
    await listening(run())
    expect(await failure(run())).toMatch(/^Content Lake: Another lake is running in the folder /)
  })

  test('a folder that is a file', async () => {
    writeFileSync(join(folder, 'lake'), '')
    expect(await failure(run())).toMatch(/^Content Lake: The folder .* can't be used/)
  })

  test('a port that is none', async () => {
    expect(await failure(run({LAKE_PORT: 'http'}))).toMatch(/^Content Lake: LAKE_PORT: must be a number/)
  })

  test('an unknown argument', async () => {
    expect(await failure(run({}, ['--colour', 'red']))).toMatch(/^Content Lake: Unknown option '--colour'/)
  })
})

describe('settings', () => {
  test('from the command line win over the environment', () => {
    expect(readSettings(['--port', '4000'], {LAKE_PORT: '3000'}).lake.port).toBe(4000)
  })

  test('that are empty count as not set', () => {
    const {lake, siteToken} = readSettings([], {LAKE_PORT: '', LAKE_SITE_TOKEN: '', LAKE_PUBLIC_URL: ''})
    expect([lake.port, siteToken, lake.publicUrl]).toEqual([3333, undefined, undefined])
  })

  test('name origins in a list', () => {
    const {lake} = readSettings([], {LAKE_ALLOWED_ORIGINS: 'http://localhost:3000, https://news.example/studio'})
    expect(lake.allowedOrigins).toEqual(['http://localhost:3000', 'https://news.example'])
  })

  test.each([
    ['LAKE_ALLOWED_ORIGINS', '*'],
    ['LAKE_PUBLIC_URL', 'ftp://news.example'],
    ['LAKE_PROJECT_ID', 'News Room'],
    ['LAKE_ADMIN_EMAIL', 'chief'],
    ['LAKE_ADMIN_PASSWORD', 'short'],
    ['LAKE_SITE_TOKEN', 'short'],
    ['LAKE_ACL_MODE', 'open'],
    ['LAKE_WEBHOOK_URL', 'http://localhost:3000/api/changes'],
  ])('that make no sense are named: %s=%s', (name, value) => {
    expect(() => readSettings([], {[name]: value})).toThrow(SettingsError)
    expect(() => readSettings([], {[name]: value})).toThrow(name)
  })
})
