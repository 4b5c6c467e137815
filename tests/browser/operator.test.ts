import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@playwright/test'
import {freePort, run, type Running} from './newsroom.ts'

const start = 'app/commands/start.ts'
let folder: string
let running: Running[]

async function open(...command: Parameters<typeof run>): Promise<Running> {
  const one = await run(...command)
  running.push(one)
  return one
}

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-operator-'))
  running = []
})
test.afterEach(async () => {
  for (const one of running) await one.end('SIGTERM')
  rmSync(folder, {recursive: true, force: true})
})

test('with the lake away, pages and feeds say so with 503, stay when held, and recover', async () => {
  const [sitePort, lakePort] = [await freePort(), await freePort()]
  const site = `http://localhost:${sitePort}`
  const shared = {
    SITE_URL: site,
    SANITY_API_HOST: `http://127.0.0.1:${lakePort}/lake`,
    SANITY_API_TOKEN: 'a-token-that-site-and-lake-share',
    DATA_DIR: folder,
  }
  const newsroom = await open(start, {...shared, PORT: String(sitePort)}, 'Dateline is open')
  const read = async (path: string) => {
    const answer = await fetch(site + path)
    return {status: answer.status, again: answer.headers.get('retry-after'), text: await answer.text()}
  }
  const page = await read('/en')
  expect(page).toMatchObject({status: 503, again: '30'})
  expect(page.text).toMatch(/<h1[\s\S]*<\/html>$/)
  expect(await read('/en/feed.xml')).toMatchObject({status: 503, again: '30'})

  const lake = await open('app/commands/lake.ts', shared, 'Content Lake')
  await expect.poll(async () => (await read('/en')).status).toBe(200)
  expect(await read('/en/feed.xml')).toMatchObject({status: 200, text: expect.stringContaining('<rss')})

  await lake.end('SIGTERM')
  expect((await read('/en')).status).toBe(200)
  expect((await read('/en/feed.xml')).status).toBe(200)
  expect((await read('/zh')).status).toBe(503)
  expect(await newsroom.end('SIGTERM')).toBe(0)
})

test('what cannot be opened ends with 1 and one line that says why', async () => {
  const port = String(await freePort())
  const file = join(folder, 'file')
  writeFileSync(file, '')
  writeFileSync(join(folder, 'lake.sqlite'), 'not a database')
  const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{PORT: 'http', DATA_DIR: folder}, /^Error: exit 1: Setting not usable: PORT .*\n$/],
    [{PORT: port, DATA_DIR: file}, /^Error: exit 1: The data folder .*\/file cannot be written.*\n$/],
    [{PORT: port, DATA_DIR: folder}, /^Error: exit 1: Content Lake: The folder .* can't be used.*\n$/],
  ]
  for (const [settings, line] of wrong) {
    const said = await open(start, settings, 'Dateline is open').then(() => 'open', String)
    expect(said).toMatch(line)
  }
})

test('who closes the newsroom while it opens gets a clean end', async () => {
  const port = String(await freePort())
  const opening = await open(
    start,
    {PORT: port, SITE_URL: `http://localhost:${port}`, DATA_DIR: folder},
    'Loading the demo',
  )
  expect(await opening.end('SIGTERM')).toBe(0)
  await expect(fetch(`http://localhost:${port}/en`)).rejects.toThrow('fetch failed')
})
