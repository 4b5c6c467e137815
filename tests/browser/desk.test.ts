import {lakeOf, signIn} from './desk.ts'
import {test} from './desk-test.ts'
import {expect} from './newsroom.ts'

const story = (_id: string, headline: string, more: object) => ({
  _id,
  _type: 'story',
  language: 'en',
  headline,
  ...more,
})

test('the desk shows what waits for its time, what is new, what is unfinished, and the one site', async ({
  page,
  newsroom,
}) => {
  test.setTimeout(120_000)
  const lake = lakeOf(newsroom)
  const later = '2999-03-24T08:00:00Z'
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString()
  const written = [
    story('story-desk-embargo', 'Kept under embargo', {publishedAt: '2020-03-24T08:00:00Z', embargoUntil: later}),
    story('drafts.story-desk-planned', 'Planned and never published', {publishedAt: later}),
    story('story-desk-new', 'Out since yesterday', {publishedAt: yesterday}),
  ]
  for (const one of written) await lake.createOrReplace(one)
  await signIn(page, newsroom)

  await page.getByText('Scheduled and embargoed', {exact: true}).click()
  await expect(page.getByText('24 March 2999, 16:00 China Standard Time (UTC+8)')).toBeVisible()
  await expect(page.getByText('24 March 2999, 08:00 UTC')).toBeVisible()
  await expect(page.getByText('Kept under embargo')).toBeVisible()
  await expect(page.getByText('Planned and never published')).toHaveCount(0)
  await page.getByText('Published this week', {exact: true}).click()
  await expect(page.getByRole('link', {name: /Out since yesterday/})).toBeVisible()
  await page.getByText('In progress', {exact: true}).click()
  await page.getByText('All drafts', {exact: true}).click()
  await expect(page.getByText('Planned and never published')).toBeVisible()
  await page.getByText('Needs attention', {exact: true}).click()
  await expect(page.getByText('All stories were looked at.')).toBeVisible()

  // A tree that follows what colleagues do.
  await page.getByText('Institutions', {exact: true}).click()
  await expect(page.getByRole('link', {name: /Zhejiang University/})).toBeVisible()
  const partOf = {_type: 'reference', _ref: 'institution-zhejiang-lab'}
  await lake.create({_id: 'institution-desk', _type: 'institution', name: {en: 'Desk Unit'}, kind: 'office', partOf})
  await expect(page.getByRole('link', {name: 'Desk Unit Office'})).toBeVisible()
  await lake.delete('institution-desk')
  await expect(page.getByRole('link', {name: 'Desk Unit Office'})).toHaveCount(0)

  await page.getByText('Site', {exact: true}).click()
  await expect(page.getByTestId('action-publish')).toBeVisible({timeout: 30_000})
  await expect(page.getByTestId('pane-footer').getByTestId('action-menu-button')).toHaveCount(0)
  for (const {_id} of written) await lake.delete(_id)
})

test('somebody is found as anybody would write the name, wherever Studio searches', async ({page, newsroom}) => {
  test.setTimeout(120_000)
  await signIn(page, newsroom)
  const results = page.getByTestId('search-results')
  for (const [typed, first] of [
    ['吴朝晖', 'Wu Zhaohui'],
    ['WU Zhaohui', 'Wu Zhaohui'],
    ['wuzhaohui', 'Wu Zhaohui'],
    ['ZJU', 'Zhejiang University'],
  ] as const) {
    await page.getByRole('button', {name: 'Open search'}).click()
    await page.getByPlaceholder('Search', {exact: true}).fill(typed)
    await expect(results.getByRole('link').first(), typed).toContainText(first)
    await page.keyboard.press('Escape')
  }
  await page.getByText('People', {exact: true}).click()
  await page.getByPlaceholder('Search list').fill('wuzhaohui')
  await expect(page.getByRole('link', {name: /Zhu Shiqiang/})).toHaveCount(0)
  await expect(page.getByRole('link', {name: /Wu Zhaohui/})).toBeVisible()
})

test('an editor who reads Chinese finds events by date and kind, without English between', async ({page, newsroom}) => {
  await page.addInitScript(() => localStorage.setItem('sanity-locale:dateline-local:default', 'zh-Hans'))
  await signIn(page, newsroom, '报道')
  await page.getByText('活动', {exact: true}).click()
  await page.getByText('已举行', {exact: true}).click()
  await expect(page.getByText(/^2020-03-24 · 来访/)).toBeVisible()
  await page.getByText('待处理', {exact: true}).click()
  await expect(page.getByText('已检查全部报道。')).toBeVisible()
})
