import {z} from 'zod'
import {lakeOf, openStudio, publish} from './desk.ts'
import {test} from './desk-test.ts'
import {expect} from './newsroom.ts'

const id = 'story-to-correct'
const [before, after] = ['/en/news/a-visit-on-24-march', '/en/news/a-visit-on-25-march']

const story = {
  _id: id,
  _type: 'story',
  language: 'en',
  headline: 'A visit on 24 March',
  standfirst: 'Who came, and why.',
  dateline: {_type: 'dateline', date: '2020-03-24'},
  slug: {_type: 'slug', current: 'a-visit-on-24-march'},
  publishedAt: new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString(),
}

const linked = z.object({
  '@graph': z.tuple(
    [z.object({'@type': z.literal('NewsArticle'), dateModified: z.string(), datePublished: z.string()})],
    z.unknown(),
  ),
})

test('an editor corrects a published story in public: note, dates and a new address, while the old one leads on', async ({
  page,
  request,
  newsroom,
}) => {
  test.setTimeout(180_000)
  const lake = lakeOf(newsroom)
  await lake.createOrReplace(story)
  await expect.poll(async () => (await request.get(before)).status()).toBe(200)
  const began = Date.now()
  await openStudio(page, newsroom, `structure/stories;story;${id}`)
  await page.getByTestId('field-headline').locator('input').fill('A visit on 25 March', {timeout: 60_000})
  await page.getByTestId('field-slug').locator('input').fill('a-visit-on-25-march')
  await page.getByTestId('group-tab-publishing').click()
  await page.getByTestId('field-corrections').getByRole('button', {name: 'Add item'}).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('textarea').fill('The visit was on 25 March, not on 24 March.')
  await dialog.getByRole('button', {name: 'Close dialog'}).click()
  await publish(page, 'A visit on 25 March')

  const answer = await request.get(before, {maxRedirects: 0})
  expect(answer.status()).toBe(308)
  expect(answer.headers()['location']).toBe(after)

  await page.goto(after)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('A visit on 25 March')
  await expect(page.getByText('The visit was on 25 March, not on 24 March.').last()).toBeVisible()
  const said = await page.locator('script[type="application/ld+json"]').textContent()
  const [article] = linked.parse(JSON.parse(said ?? ''))['@graph']
  expect(Date.parse(article.dateModified)).toBeGreaterThan(began)
  expect(Date.parse(article.datePublished)).toBe(Date.parse(story.publishedAt))
  const items = (await (await request.get('/en/feed.xml')).text()).split('<item>')
  const item = items.find((one) => one.includes('<title>A visit on 25 March</title>'))
  expect(item).toContain(`<atom:updated>${article.dateModified}</atom:updated>`)
  await lake.delete(id)
})
