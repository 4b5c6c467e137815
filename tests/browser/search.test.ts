import {AxeBuilder} from '@axe-core/playwright'
import {testOnNarrowPhone} from './accessible.ts'
import type {Page} from '@playwright/test'
import {expect, test} from './newsroom.ts'

// The index is built when the newsroom opens: these journeys begin once all of it can be found.
test.beforeAll(async ({playwright, newsroom}) => {
  const request = await playwright.request.newContext({baseURL: newsroom.url})
  const found = async () => {
    const answer = await (await request.get('/en/search?year=2020')).text()
    return Number(/<output>4 events, (\d+) stories<\/output>/.exec(answer)?.[1])
  }
  // The demo's own; other journeys may have left one of theirs.
  await expect.poll(found, {timeout: 60_000}).toBeGreaterThanOrEqual(16)
  await request.dispose()
})

const field = (page: Page) => page.getByRole('main').getByRole('searchbox')

test.describe('a reader without JavaScript', () => {
  test.use({javaScriptEnabled: false})

  test('asks, narrows the results, and reads a story', async ({page}) => {
    await page.goto('/en')
    await page.getByRole('banner').getByRole('link', {name: 'Search'}).click()
    await field(page).fill('Darwin')
    await field(page).press('Enter')
    await expect(page).toHaveURL(/\/en\/search\?q=Darwin$/)
    await expect(page).toHaveTitle(/^Search: “Darwin”, .*\d+ stories/)
    await expect(page.getByRole('region', {name: 'Stories'}).locator('mark').first()).toHaveText(/Darwin/i)

    const narrow = page.getByRole('navigation', {name: 'Narrow the results'})
    await narrow.getByRole('link', {name: '2025'}).click()
    await expect(page).toHaveURL(/\?q=Darwin&year=2025$/)
    await narrow.getByRole('link', {name: 'English'}).click()
    await expect(page).toHaveURL(/\?q=Darwin&language=en&year=2025$/)
    await page.getByRole('list', {name: 'Only'}).getByRole('link', {name: /2025/}).click()
    await expect(page).toHaveURL(/\?q=Darwin&language=en$/)

    await page
      .getByRole('region', {name: 'Stories'})
      .getByRole('link', {name: /^Darwin Mouse: 792 chips/})
      .click()
    await expect(page.getByRole('heading', {level: 1})).toContainText('792 chips')
  })

  test('finds a Chinese word inside a sentence, in either language of the site', async ({page}) => {
    await page.goto('/zh/search')
    await field(page).fill('类脑')
    await page.getByRole('main').getByRole('button', {name: '搜索'}).click()
    const stories = page.getByRole('region', {name: '报道'})
    await expect(stories.locator('mark').first()).toContainText('类脑')
    await page.getByRole('banner').getByRole('link', {name: 'English'}).click()
    await expect(page).toHaveURL(/\/en\/search\?q=%E7%B1%BB%E8%84%91$/)
    await expect(page.getByRole('region', {name: 'Stories'}).locator('[lang="zh-Hans"] mark').first()).toContainText(
      '类脑',
    )
  })
})

test('by keyboard, suggestions lead from a few letters to the person', async ({page}) => {
  await page.goto('/en/search')
  const combobox = page.getByRole('combobox', {name: 'Words, names, abbreviations'})
  await combobox.focus()
  await page.keyboard.type('wu zh')
  const first = page.getByRole('listbox', {name: 'Suggestions'}).getByRole('option').first()
  await expect(first).toContainText('Wu Zhaohui')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ suggestions?$/)
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(combobox).toBeFocused()
  const {violations} = await new AxeBuilder({page}).include('main').analyze()
  expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/people\/wu-zhaohui$/)
  await page.goBack()
  await expect(page.getByRole('listbox')).toBeHidden()
})

test('with the suggestions out of order, the form still asks', async ({page}) => {
  await page.route('**/api/suggest*', (route) => route.abort())
  await page.goto('/zh/search')
  const combobox = page.getByRole('combobox')
  await combobox.pressSequentially('之江实验室')
  await combobox.press('Enter')
  await expect(page).toHaveTitle(/^搜索：“之江实验室”/)
})

test('answers are finished pages for who asked, whatever is asked', async ({request, page}) => {
  const answer = await request.get('/en/search?q=Zhejiang')
  const html = await answer.text()
  const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([script]) => script)
  expect(scripts.filter((script) => !/\.element\.|ld\+json|speculationrules/.test(script))).toEqual([])
  expect(html).toContain('<meta name="robots" content="noindex, follow"')
  const {etag = '', 'cache-control': caching} = answer.headers()
  expect(caching).toBe('private, max-age=0, must-revalidate')
  expect((await request.get('/en/search?q=Zhejiang', {headers: {'if-none-match': etag}})).status()).toBe(304)

  const statuses = {
    [`/en/search?q=${'浙江'.repeat(500)}`]: 200,
    [`/en/search?q=${'x'.repeat(9000)}`]: 200,
    '/en/search?q=100%25&year=%00&page=-1&type=%3Cb%3E': 200,
    '/en/search?%E6%B5&&==%': 200,
    '/en/search?q=': 200,
    '/en/search?page=7': 200,
    '/en/search/cT1EYXJ3aW4': 404,
    '/en/search/feed.xml': 404,
    '/api/suggest?language=en&q=%00%FF': 200,
    '/api/suggest?language=xx&q=a': 400,
    '/api/suggest': 400,
  }
  for (const [path, status] of Object.entries(statuses)) {
    expect((await request.get(path)).status(), path.slice(0, 60)).toBe(status)
  }

  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.message()))
  const attack = `"'><img src=x onerror=alert(1)></title><script>alert(2)</script>{{7*7}}`
  await page.goto(`/en/search?q=${encodeURIComponent(attack)}&topic=${encodeURIComponent(attack)}`)
  await expect(field(page).or(page.getByRole('combobox'))).toHaveValue(attack)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(dialogs).toEqual([])
})

testOnNarrowPhone(['/en/search', '/en/search?q=Zhejiang&year=2020', '/zh/search?q=浙江大学', '/en/search?q=qqqqxzv'])
