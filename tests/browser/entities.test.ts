import {expect, test} from './newsroom.ts'

const words = {
  en: {
    person: 'Zhu Shiqiang',
    institution: 'Zhejiang Lab',
    shared: 'Shared history with',
    other: 'Zhejiang University',
    both: 'Zhejiang Lab and Zhejiang University',
    inTime: 'In order of time',
    visit: /^Visit of Zhejiang University/,
    beside: 'Before and after',
    news: 'News',
    archive: 'Archive by year',
    march: 'Mar',
    ofMarch: 'News of March 2020',
    older: /^Older: /,
  },
  zh: {
    person: '朱世强',
    institution: '之江实验室',
    shared: '与其他机构的共同历程',
    other: '浙江大学',
    both: '之江实验室和浙江大学',
    inTime: '按时间顺序',
    visit: /浙江大学/,
    beside: '前后活动',
    news: '新闻',
    archive: '按年份浏览',
    march: '3月',
    ofMarch: '2020年3月的新闻',
    older: /^较早：/,
  },
} as const

test.describe('a reader without JavaScript', () => {
  test.use({javaScriptEnabled: false})

  for (const language of ['en', 'zh'] as const) {
    const say = words[language]
    test(`goes from a person to what two institutions share, its event, and the archive (${language})`, async ({
      page,
    }) => {
      await page.goto(`/${language}/people`)
      await page.getByRole('region', {name: 'Z', exact: true}).getByRole('link', {name: say.person}).click()
      await page.getByRole('main').getByRole('link', {name: say.institution, exact: true}).first().click()
      await page.getByRole('region', {name: say.shared}).getByRole('link', {name: say.other, exact: true}).click()
      await expect(page.getByRole('heading', {level: 1})).toHaveText(say.both)
      await expect(page).toHaveURL(/\/institutions\/zhejiang-lab\/with\/zhejiang-university$/)
      await page.getByRole('region', {name: say.inTime}).getByRole('link', {name: say.visit}).first().click()
      await expect(page.getByRole('region', {name: say.beside})).toBeVisible()
      await page.goto(`/${language}/news`)
      await page.getByRole('main').getByRole('link', {name: say.archive}).click()
      await page
        .getByRole('listitem')
        .filter({hasText: /^2020/})
        .getByRole('link', {name: say.march, exact: true})
        .click()
      await expect(page.getByRole('heading', {level: 1})).toHaveText(say.ofMarch)
      await page.getByRole('link', {name: say.older}).click()
      await expect(page).toHaveURL(new RegExp(`/${language}/news/2019/11$`))
    })
  }
})

test('addresses that moved, that are turned round, and that are none', async ({request}) => {
  const get = async (path: string) => {
    const answer = await request.get(path, {maxRedirects: 0})
    return [answer.status(), answer.headers()['location']]
  }
  const pair = '/en/institutions/zhejiang-lab/with/zhejiang-university'
  expect(await get('/en/institutions/zhejiang-university/with/zhejiang-lab')).toEqual([308, pair])
  expect(await get('/en/news/page/7')).toEqual([308, '/en/news/archive'])
  expect(await get('/en/news/page/1')).toEqual([308, '/en/news'])
  for (const path of [
    `${pair}/1999`,
    '/en/institutions/zhejiang-lab/with/nobody',
    '/en/institutions/zhejiang-lab/with/zhejiang-lab',
    '/en/news/1999',
    '/en/news/2020/13',
    '/en/news/2020/03/24/1',
    '/en/people/zhu-shiqiang/stories/1999',
    '/en/people/letter/q',
    '/en/events/1999',
  ]) {
    expect((await get(path))[0], path).toBe(404)
  }
})

test('a story published into a month reaches its archive, and an older month stays as it was', async ({
  newsroom,
  request,
}) => {
  const march = async () => (await request.get('/en/news/2020/03')).text()
  await march()
  const older = (await request.get('/en/news/2019/11')).headers()['etag']
  const mutations = [
    {
      create: {
        _id: 'story-of-march',
        _type: 'story',
        language: 'en',
        headline: 'A late find about March',
        slug: {_type: 'slug', current: 'late-find'},
        publishedAt: '2020-03-28T02:00:00Z',
      },
    },
  ]
  const write = (changes: readonly object[]) =>
    request.post('/lake/v2026-05-01/data/mutate/production', {
      headers: {authorization: `Bearer ${newsroom.loaderToken}`},
      data: {mutations: changes},
    })
  expect((await write(mutations)).status()).toBe(200)
  await expect.poll(march, {intervals: [100]}).toContain('A late find about March')
  expect((await request.get('/en/news/2019/11')).headers()['etag']).toBe(older)
  expect((await write([{delete: {id: 'story-of-march'}}])).status()).toBe(200)
  await expect.poll(march, {intervals: [100]}).not.toContain('A late find about March')
})
