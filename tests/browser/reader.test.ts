import {testOnNarrowPhone} from './accessible.ts'
import {expect, test} from './newsroom.ts'

const leadPath = '/en/news/accelerating-integration'

test.describe('a reader without JavaScript', () => {
  test.use({javaScriptEnabled: false})

  test('goes from the front page to the story, to a person in it, and to the institution', async ({page}) => {
    await page.goto('/en')
    await page.getByRole('link', {name: /^Accelerating Integration/}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/Start a New Chapter of Strategic Partnership$/)

    const who = page.getByRole('region', {name: 'In this story'})
    await expect(who).toContainText('吴朝晖')
    await expect(who).toContainText('President, Zhejiang University')
    await expect(who).toContainText('Deputy Director, Executive Council, Zhejiang Lab')

    await who.getByRole('link', {name: 'Zhu Shiqiang'}).click()
    await expect(page).toHaveURL(/\/en\/people\/zhu-shiqiang$/)
    await expect(page.getByRole('main')).toContainText('Director')
    await page.getByRole('main').getByRole('link', {name: 'Zhejiang Lab', exact: true}).first().click()
    await expect(page).toHaveURL(/\/en\/institutions\/zhejiang-lab$/)
    await expect(page.getByRole('main').getByRole('link', {name: 'Executive Council'}).first()).toBeVisible()
  })

  test('the president of 2020 was the director of 2018', async ({page}) => {
    await page.goto('/en/news/academic-advisory-committee-first-meeting')
    const who = page.getByRole('region', {name: 'In this story'})
    const zhu = who.getByRole('listitem').filter({hasText: 'Zhu Shiqiang'}).first()
    await expect(zhu).toContainText('Director')
    await expect(zhu).not.toContainText('President')
  })

  test('reads the story in Chinese, and comes back', async ({page}) => {
    await page.goto(leadPath)
    await page.getByRole('navigation', {name: 'Language'}).getByRole('link', {name: '中文'}).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.getByRole('heading', {level: 1})).toContainText('之江实验室')
    await page.getByRole('navigation', {name: '语言'}).getByRole('link', {name: 'English'}).click()
    await expect(page).toHaveURL(new RegExp(`${leadPath}$`))
  })

  test('the event says when and where, in its own zone and no more exactly than known', async ({page}) => {
    await page.goto(leadPath)
    await page
      .getByRole('link', {name: /^Visit of Zhejiang University/})
      .first()
      .click()
    await expect(page.getByRole('main')).toContainText(/afternoon of 24 March 2020/i)
    await expect(page.getByRole('main')).toContainText('Wang Lizhong')
  })
})

test('the published page ships its own elements, no React, and holds no cookie', async ({page, context}) => {
  const scripts: string[] = []
  const problems: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.goto(leadPath, {waitUntil: 'networkidle'})
  expect(scripts.filter((script) => !script.includes('.element.'))).toEqual([])
  expect(problems).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('statuses are right: unknown, unknown language, unknown address, root', async ({request}) => {
  const get = (path: string, language = 'en') =>
    request.get(path, {maxRedirects: 0, headers: {'accept-language': language}})
  for (const path of ['/en/news/nothing-of-the-kind', '/en/people/nobody', '/zh/nowhere', '/fr/news', '/favicon.png']) {
    const answer = await get(path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toMatch(/<h1[^>]*>[^<]+<\/h1>/)
  }
  expect(await (await get('/zh/people/zhu-shiqang')).text()).toContain('href="/zh/people/zhu-shiqiang"')
  for (const [method, path, status] of [
    ['GET', '/zh/news/%E0%A4%A', 400],
    ['POST', '/en', 405],
  ] as const) {
    const answer = await request.fetch(path, {method})
    expect(answer.status(), path).toBe(status)
    expect(answer.headers()['content-type'], path).toBe('text/html; charset=utf-8')
  }
  const root = await get('/', 'zh-CN,zh;q=0.9,en;q=0.8')
  expect([root.status(), root.headers()['location']]).toEqual([307, '/zh'])
  expect((await get('/en/news/page/2')).headers()['location'], 'pages by number have moved to the archive').toMatch(
    /^\/en\/news(\/|$)/,
  )
})

test('feeds are announced, valid XML in full text, and answer 304', async ({page, request}) => {
  await page.goto('/en/people/zhu-shiqiang')
  const address = await page.locator('link[type="application/rss+xml"]').first().getAttribute('href')
  expect(address).toMatch(/\/en\/people\/zhu-shiqiang\/feed\.xml$/)
  const feed = await request.get(address ?? '')
  expect(feed.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  const text = await feed.text()
  expect(text).toContain('<content:encoded>')
  expect(text).toContain('important force and powerful partner')
  const {etag = '', 'last-modified': modified = ''} = feed.headers()
  expect((await request.get(address ?? '', {headers: {'if-none-match': etag}})).status()).toBe(304)
  expect((await request.get(address ?? '', {headers: {'if-modified-since': modified}})).status()).toBe(304)
  for (const path of ['/en/feed.xml', '/zh/feed.xml', '/zh/institutions/zhejiang-lab/feed.xml']) {
    expect((await request.get(path)).status(), path).toBe(200)
  }
  expect((await request.get('/en/people/nobody/feed.xml')).status()).toBe(404)
})

const pages = [
  '/en',
  '/en/news',
  leadPath,
  '/en/people/yuan-jiajun',
  '/en/institutions/zhejiang-university',
  '/en/people',
  '/en/events',
  '/en/institutions/zhejiang-lab/with/zhejiang-university',
  '/zh/news/2020',
  '/zh/institutions',
  '/zh/news/accelerating-integration',
  '/zh/institutions/zhejiang-lab',
  '/en/nowhere',
]

testOnNarrowPhone(pages)
