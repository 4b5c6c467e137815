import {gzipSync} from 'node:zlib'
import {expect, test} from './newsroom.ts'

const story = '/en/news/accelerating-integration'
const pages = [
  '/en',
  story,
  '/zh/people/zhu-shiqiang',
  '/en/institutions',
  '/en/search?q=Darwin',
  '/zh/privacy',
  '/en/x',
]
const budget = 6 * 1024

test('no page sets a cookie, asks another server or runs more than a few kilobytes of its own', async ({
  page,
  context,
  newsroom,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of pages) {
    asked.length = 0
    await page.goto(path, {waitUntil: 'networkidle'})
    expect(
      asked.filter((url) => !url.startsWith(newsroom.url) && !url.startsWith('data:')),
      path,
    ).toEqual([])
    const scripts = asked.filter((url) => /\.js($|\?)/.test(url))
    expect(
      scripts.filter((url) => !url.includes('.element.')),
      path,
    ).toEqual([])
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length),
    )
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      path,
    ).toBeLessThanOrEqual(budget)
  }
  expect(await context.cookies()).toEqual([])
})

test('a page is fetched when the reader points at its link, by rules that the policy lets through', async ({
  page,
  context,
}) => {
  const browser = await context.newCDPSession(page)
  await browser.send('Preload.enable')
  const faults: string[] = []
  const ready: string[] = []
  browser.on('Preload.ruleSetUpdated', ({ruleSet}) => {
    if (ruleSet.errorMessage !== undefined) faults.push(ruleSet.errorMessage)
  })
  browser.on('Preload.prefetchStatusUpdated', ({prefetchUrl, status}) => {
    if (status === 'Ready') ready.push(new URL(prefetchUrl).pathname)
  })
  await page.goto(story)
  await page.getByRole('region', {name: 'In this story'}).getByRole('link', {name: 'Wu Zhaohui'}).hover()
  await expect.poll(() => ready).toContain('/en/people/wu-zhaohui')
  expect(faults).toEqual([])
})

test.describe('on a narrow phone without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 320, height: 640}})

  test('the sections open and close by keyboard, and lead on', async ({page}) => {
    await page.goto('/en')
    const sheet = page.getByRole('navigation', {name: 'Sections'})
    await expect(sheet).toBeHidden()
    await page.getByRole('button', {name: 'Sections'}).focus()
    await page.keyboard.press('Enter')
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await page.keyboard.press('Enter')
    await sheet.getByRole('link', {name: 'People'}).click()
    await expect(page).toHaveURL(/\/en\/people$/)
  })
})

test('with text at twice its size and colours forced by the system, nothing runs over and the story can be read', async ({
  page,
}) => {
  await page.emulateMedia({forcedColors: 'active'})
  await page.setViewportSize({width: 640, height: 800})
  for (const path of ['/en', story, '/zh', '/en/people/zhu-shiqiang', '/zh/x']) {
    await page.goto(path)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
    await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  }
})
