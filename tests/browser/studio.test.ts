import type {Page, Response} from '@playwright/test'
import {expect, test, type Newsroom} from './newsroom.ts'

const headline = (page: Page) => page.getByTestId('field-headline').locator('input').first()

async function signIn(page: Page, {email, password}: Newsroom) {
  await page.goto('/studio')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await expect(page.getByText('Stories', {exact: true}).first()).toBeVisible({timeout: 60_000})
}

/** Opens two stories side by side, each in a form of its own. */
async function openPair(page: Page, left: string, right: string) {
  await page.setViewportSize({width: 1900, height: 1000})
  await page.goto(`/studio/structure/stories;story;${left}|${right}`)
  const headlines = page.getByTestId('field-headline').locator('input')
  await expect(headlines).toHaveCount(2, {timeout: 60_000})
  await expect(headlines.first()).toBeEnabled({timeout: 60_000})
}

const isPublishing = (response: Response) =>
  response.url().includes('/data/actions/') &&
  (response.request().postData() ?? '').includes('sanity.action.document.publish')

/**
 * Presses Publish until the lake has acknowledged it: Studio refuses what it has not yet checked, a second or so after
 * the last keystroke, and an editor presses again.
 */
async function publish(page: Page) {
  const button = page.getByTestId('action-publish')
  await expect(async () => {
    const acknowledged = page.waitForResponse(isPublishing, {timeout: 5000})
    await Promise.all([acknowledged, button.click({timeout: 5000})])
  }).toPass({timeout: 60_000})
}

test('an editor signs in, finds the stories, writes one, publishes it, changes it, and readers see each', async ({
  page,
  request,
  newsroom,
}) => {
  test.setTimeout(300_000)
  await signIn(page, newsroom)

  await page.getByText('Stories', {exact: true}).first().click()
  await page.getByText('All stories', {exact: true}).click()
  await expect(page.getByText(/^Accelerating Integration/).first()).toBeVisible({timeout: 60_000})

  await page.goto('/studio/intent/create/template=story;type=story/')
  await expect(headline(page)).toBeEnabled({timeout: 60_000})
  await headline(page).fill('A story written in Studio')
  await page.getByTestId('field-slug').getByRole('button', {name: 'Generate'}).click()
  await expect(page.getByTestId('field-slug').locator('input')).toHaveValue('a-story-written-in-studio')
  await publish(page)

  const address = '/en/news/a-story-written-in-studio'
  const text = async () => (await request.get(address)).text()
  await expect.poll(async () => (await request.get(address)).status(), {timeout: 1000, intervals: [20]}).toBe(200)
  expect(await text()).toContain('A story written in Studio')
  expect(await (await request.get('/en/news')).text()).toContain('A story written in Studio')
  expect(await (await request.get('/en/feed.xml')).text()).toContain('A story written in Studio')

  await headline(page).fill('A story changed in Studio')
  await publish(page)
  await expect.poll(text, {timeout: 1000, intervals: [20]}).toContain('A story changed in Studio')
})

test('three documents in two tabs over plain HTTP stay live, on one connection for each tab', async ({
  page,
  context,
  newsroom,
}) => {
  test.setTimeout(300_000)
  const listening: string[] = []
  const streams: string[] = []
  const watch = (tab: Page) => {
    tab.on('request', (request) => {
      if (request.url().includes('/data/listen/')) listening.push(request.url())
    })
    tab.on('websocket', (socket) => {
      if (socket.url().endsWith('/streams')) streams.push(socket.url())
    })
  }
  watch(page)
  await signIn(page, newsroom)
  await openPair(page, 'story-darwin-mouse-en', 'story-darwin-iii-en')
  const other = await context.newPage()
  watch(other)
  await openPair(other, 'story-darwin-mouse-en', 'story-darwin-os-en')

  await headline(page).fill('Darwin Mouse, seen from two tabs')
  await expect(headline(other)).toHaveValue('Darwin Mouse, seen from two tabs')
  await headline(other).fill('Darwin Mouse, answered from the other')
  await expect(headline(page)).toHaveValue('Darwin Mouse, answered from the other')
  expect(listening).toEqual([])
  expect(streams.length).toBeGreaterThanOrEqual(2)
})
