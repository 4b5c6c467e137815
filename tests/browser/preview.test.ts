import type {FrameLocator, Page} from '@playwright/test'
import {lakeOf, openStudio} from './desk.ts'
import {test} from './desk-test.ts'
import {expect, type Newsroom} from './newsroom.ts'

const slug = 'darwin-mouse-preview'
const path = `/en/news/${slug}`
const headline = 'Darwin Mouse, not public yet'

/** A published story under embargo, and a draft of another that was never published. */
async function writeStories(newsroom: Newsroom) {
  const story = {_type: 'story', language: 'en', headline, standfirst: 'A computer of neurons.'}
  const embargoed = {publishedAt: '2020-09-01T00:00:00Z', embargoUntil: '2999-01-01T00:00:00Z'}
  const lake = lakeOf(newsroom)
  await lake.createOrReplace({...story, _id: 'story-embargoed', ...embargoed, slug: {_type: 'slug', current: slug}})
  await lake.createOrReplace({
    ...story,
    _id: 'drafts.story-draft',
    headline: 'Only a draft',
    slug: {_type: 'slug', current: 'only-a-draft'},
  })
}

const pageInside = (page: Page): FrameLocator => page.frameLocator('iframe')

test('an editor sees an embargoed story as readers will, follows each keystroke, and a click leads to its field', async ({
  page,
  request,
  newsroom,
}) => {
  test.setTimeout(240_000)
  await writeStories(newsroom)
  expect((await request.get(path)).status()).toBe(404)

  await page.setViewportSize({width: 1700, height: 1000})
  await openStudio(page, newsroom, `presentation?preview=${encodeURIComponent(path)}`)
  const inside = pageInside(page)
  await expect(inside.getByRole('heading', {level: 1})).toContainText(headline, {timeout: 90_000})
  await expect(inside.getByRole('complementary', {name: 'Preview.'})).toBeVisible()

  const field = page.getByTestId('field-headline').locator('input')
  await expect(field).toBeEnabled({timeout: 90_000})
  await field.fill('Darwin Mouse, changed while you watch')
  await expect(inside.getByRole('heading', {level: 1})).toContainText('Darwin Mouse, changed while you watch')

  await inside.getByText('A computer of neurons.').click()
  await expect(page.getByTestId('field-standfirst').locator('textarea')).toBeFocused()

  expect((await request.get(path)).status()).toBe(404)
  for (const open of ['/en', '/en/news', '/en/feed.xml']) {
    const seen = await (await request.get(open)).text()
    expect(seen, open).not.toMatch(/not public yet|changed while you watch/)
  }
})

test('a link that an editor sends opens its one page, a draft too, until it is taken back', async ({
  browser,
  page,
  newsroom,
}) => {
  test.setTimeout(240_000)
  await writeStories(newsroom)
  await openStudio(page, newsroom, 'intent/edit/id=story-draft;type=story/')
  await page.getByTestId('pane-footer').getByTestId('action-menu-button').click({timeout: 90_000})
  await page.getByRole('menuitem', {name: 'Share a preview'}).click()
  await page.getByRole('button', {name: 'New link for one day'}).click()
  const address = (await page.getByText(/draft-mode\/shared\?secret=/).textContent()) ?? ''

  const elsewhere = await browser.newContext()
  const guest = await elsewhere.newPage()
  await guest.goto(address)
  await expect(guest).toHaveURL(`${newsroom.url}/en/news/only-a-draft`)
  await expect(guest.getByRole('heading', {level: 1})).toHaveText('Only a draft')
  const answer = await guest.request.get('/en/news/only-a-draft')
  expect(answer.headers()).toMatchObject({'cache-control': 'private, no-store', 'x-robots-tag': 'noindex'})
  await guest.goto(`${newsroom.url}/en/news`)
  await expect(guest.getByRole('main')).not.toContainText('Only a draft')
  expect((await guest.request.get(path)).status()).toBe(404)

  await page.getByRole('button', {name: 'Take back'}).click()
  await expect(page.getByRole('button', {name: 'Take back'})).toHaveCount(0)
  await guest.goto(`${newsroom.url}/en/news/only-a-draft`)
  await expect(guest.getByRole('main')).not.toContainText('Only a draft')
  expect((await guest.request.get(address)).status()).toBe(410)
  await elsewhere.close()
})

test('nobody enters a preview without an editor', async ({request}) => {
  const enable = '/api/draft-mode/enable?sanity-preview-secret=guessed&sanity-preview-pathname=/en'
  expect((await request.get(enable, {maxRedirects: 0})).status()).toBe(401)
  expect((await request.get('/api/draft-mode/enable')).status()).toBe(401)
  expect((await request.get(`/api/draft-mode/shared?secret=${'a'.repeat(64)}`)).status()).toBe(410)
  const bogus = {cookie: '__prerender_bypass=guessed; dateline-preview=e30.e30'}
  const answer = await request.get('/en', {headers: bogus})
  expect(answer.headers()['cache-control']).not.toContain('private')
  expect(await answer.text()).not.toContain('__next_f')
})
