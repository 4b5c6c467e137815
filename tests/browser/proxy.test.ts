import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium, type Page} from '@playwright/test'
import {expect, freePort, openNewsroom, test as base} from './newsroom.ts'
import {openProxy, publicName} from './proxy.ts'

const headline = (tab: Page) => tab.getByTestId('field-headline').locator('input')
const site = `https://${publicName}`

/** A newsroom behind nginx, and a browser for which the newsroom's public name leads there. */
const test = base.extend<{behindProxy: Page}>({
  behindProxy: async ({launchOptions}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-proxy-'))
    const ports = {newsroom: await freePort(), http: await freePort(), https: await freePort()}
    const {newsroom, close} = await openNewsroom(ports.newsroom, site)
    const proxy = await openProxy(folder, ports)
    const names = `MAP ${publicName}:443 127.0.0.1:${ports.https}, MAP ${publicName}:80 127.0.0.1:${ports.http}`
    const args = [...(launchOptions.args ?? []), `--host-resolver-rules=${names}`]
    const browser = await chromium.launch({...launchOptions, args})
    const context = await browser.newContext({ignoreHTTPSErrors: true, baseURL: site, reducedMotion: 'reduce'})
    const page = await context.newPage()
    await page.goto('/studio')
    await page.getByLabel('E-mail').fill(newsroom.email)
    await page.getByLabel('Password').fill(newsroom.password)
    await page.getByRole('button', {name: 'Sign in'}).click()
    await use(page)
    await browser.close()
    await proxy.close()
    await close()
    rmSync(folder, {recursive: true, force: true})
  },
})

test('behind nginx, over HTTP/2, an editor changes and publishes a story, live in two tabs, and readers have it', async ({
  behindProxy: page,
}) => {
  test.setTimeout(300_000)
  const sockets: string[] = []
  page.on('websocket', (socket) => sockets.push(socket.url()))
  const address = '/studio/structure/stories;story;story-darwin-iii-en'
  await expect(page.getByText('Stories', {exact: true}).first()).toBeVisible({timeout: 60_000})
  await page.goto(address)
  await expect(headline(page)).toBeEditable({timeout: 60_000})
  expect(sockets).toContain(`wss://${publicName}/lake/v1/streams`)

  const other = await page.context().newPage()
  await other.goto(address)
  await expect(headline(other)).toBeEditable({timeout: 60_000})
  await headline(page).fill('Darwin III, seen through nginx')
  await expect(headline(other)).toHaveValue('Darwin III, seen through nginx', {timeout: 60_000})
  await page.bringToFront()
  await page.getByTestId('action-publish').click()
  await expect(page.getByText(/^Last published/)).toBeVisible({timeout: 60_000})

  await page.goto(`http://${publicName}/en/news/darwin-iii`)
  await expect(page).toHaveURL(`${site}/en/news/darwin-iii`)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Darwin III, seen through nginx')
  const protocols = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) =>
      'nextHopProtocol' in entry ? entry.nextHopProtocol : undefined,
    ),
  )
  expect(new Set(protocols)).toEqual(new Set(['h2']))
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site}/en/news/darwin-iii`)
})
