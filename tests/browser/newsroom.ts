import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {devices, test as base, type BrowserContext} from '@playwright/test'
import {z} from 'zod'

export interface Newsroom {
  readonly url: string
  readonly email: string
  readonly password: string
  /** A machine's token that may write: the one the demo was loaded with. */
  readonly loaderToken: string
  /** Its process; the lake and the site are children of it. */
  readonly pid: number
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** A program of this project that runs: `end` sends it a signal and resolves with its exit code. */
export interface Running {
  readonly pid: number
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Runs one of the commands as an operator does; resolves once it has said that it is open, and rejects if it ends. */
export async function run(file: string, settings: Readonly<Record<string, string>>, open: string): Promise<Running> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...settings},
  })
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    let said = ''
    const listen = (chunk: string) => {
      said += chunk
      if (said.includes(open)) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    void gone.then((code) => reject(new Error(`exit ${code}: ${said}`)))
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  return {pid: child.pid ?? 0, end}
}

/** Opens the newsroom as an operator does, with the demo, in a data folder of its own; at `siteUrl` for its readers. */
export async function openNewsroom(port: number, siteUrl = `http://localhost:${port}`) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-browser-'))
  const admin = {email: 'editor@newsroom.example', password: 'a long enough password'}
  const settings = {
    PORT: String(port),
    SITE_URL: siteUrl,
    DATA_DIR: folder,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  }
  const running = await run('app/commands/start.ts', settings, 'Dateline is open')
  const close = async () => {
    await running.end('SIGTERM')
    rmSync(folder, {recursive: true, force: true})
  }
  const {loaderToken} = z
    .object({loaderToken: z.string()})
    .parse(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')))
  return {newsroom: {url: `http://localhost:${port}`, ...admin, loaderToken, pid: running.pid}, close}
}

interface Opened {
  readonly newsroom: Newsroom
  /** A browser that has seen Studio before: see `desk-test.ts`. */
  readonly desk: BrowserContext
}

/** Playwright's test with a running demo newsroom, one for each worker. */
export const test = base.extend<object, Opened>({
  newsroom: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of needed fixtures from this pattern
    async ({}, use) => {
      const {newsroom, close} = await openNewsroom(await freePort())
      await use(newsroom)
      await close()
    },
    {scope: 'worker', timeout: 300_000},
  ],
  desk: [
    async ({browser, newsroom}, use) => {
      const desk = await browser.newContext({
        ...devices['Desktop Chrome'],
        baseURL: newsroom.url,
        reducedMotion: 'reduce',
      })
      await use(desk)
      await desk.close()
    },
    {scope: 'worker'},
  ],
  baseURL: async ({newsroom}, use) => use(newsroom.url),
})

export {expect} from '@playwright/test'
