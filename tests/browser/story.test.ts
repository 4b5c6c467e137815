import {gzipSync} from 'node:zlib'
import type {Page} from '@playwright/test'
import {expect, test} from './newsroom.ts'

const lead = '/en/news/accelerating-integration'

/** Goes on by the Tab key until the focus is on a button of this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.ariaLabel)) === name) return
  }
  throw new Error(`the Tab key never led to “${name}”`)
}

test('a reader copies the link of a quotation by keyboard, and it leads there', async ({page, context, newsroom}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: newsroom.url})
  await page.goto(`${lead}?from=elsewhere`)
  await tabTo(page, 'Copy link to this quotation')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({hasText: 'Link copied'})).toBeAttached()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(new RegExp(`^${newsroom.url}${lead}#b-`))
  await page.goto(copied)
  await expect(page.locator('figure:target')).toBeInViewport()
  await expect(page.locator('figure:target')).toContainText('Zhu Shiqiang')
})

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false})

  test('a reader goes to a paragraph, and on to what else happened', async ({page}) => {
    await page.goto(`${lead}#b-b2`)
    await expect(page.locator('p:target')).toBeInViewport()
    await expect(page.getByRole('button', {name: /^Copy link/})).toHaveCount(0)
    const related = page.getByRole('region', {name: 'Related stories'})
    await expect(related.getByRole('listitem').first()).toContainText('Same event')
    await related.getByRole('link').first().click()
    await expect(page.getByRole('region', {name: 'Related stories'})).toContainText('Start a New Chapter')
  })

  test('a story in its language offers the other one, above and below', async ({page}) => {
    await page.goto(lead)
    await expect(page.getByRole('article').first().getByRole('link', {name: '阅读中文版'})).toHaveCount(2)
  })
})

test('on paper a story is whole, says where it is online, and has nothing that only a screen can follow', async ({
  page,
  newsroom,
}) => {
  const path = '/en/news/academic-advisory-committee-first-meeting'
  await page.setViewportSize({width: 718, height: 1000})
  await page.goto(path)
  const last = page.getByRole('region', {name: 'In this story'}).getByRole('listitem', {includeHidden: true}).last()
  await expect(last).toBeHidden()
  await page.emulateMedia({media: 'print'})
  await expect(last).toBeVisible()
  await expect(page.getByText(`Read online: ${newsroom.url}${path}`)).toBeVisible()
  for (const name of ['Related stories', 'In another language']) {
    await expect(page.getByRole('region', {name})).toBeHidden()
  }
  await expect(page.getByRole('link', {name: 'Follow all news'}).first()).toBeHidden()
  await expect(page.getByRole('navigation').first()).toBeHidden()
})

test('pictures come in the best format that the browser names, and move nothing when they come', async ({page}) => {
  const formats: (string | undefined)[] = []
  page.on('response', (answer) => {
    if (answer.url().includes('/lake/images/')) formats.push(answer.headers()['content-type'])
  })
  await page.addInitScript(() => {
    Object.assign(window, {shifts: 0})
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') Object.assign(window, {shifts: entry.value})
      }
    }).observe({type: 'layout-shift', buffered: true})
  })
  await page.goto(lead, {waitUntil: 'networkidle'})
  expect(formats).toEqual(['image/avif'])
  expect(await page.evaluate(() => Object.entries(window).find(([name]) => name === 'shifts')?.[1])).toBe(0)
  const picture = page.getByRole('article').first().getByRole('img').first()
  await expect(picture).toHaveAttribute('fetchpriority', 'high')
  await expect(picture).toHaveCSS('background-image', /^url\("data:image\/png;base64,/)
})

test('a story weighs less than 10 kB, its structured data included', async ({request}) => {
  for (const path of [lead, lead.replace('/en/', '/zh/'), '/en/news/academic-advisory-committee-first-meeting']) {
    const html = await (await request.get(path)).text()
    expect(gzipSync(html).byteLength, path).toBeLessThan(10_000)
  }
})
