import type {Page} from '@playwright/test'
import {choose, openStudio, publish} from './desk.ts'
import {test} from './desk-test.ts'
import {expect, type Newsroom} from './newsroom.ts'

const headline = (page: Page) => page.getByTestId('field-headline').locator('input').first()

async function signInByForm(page: Page, {email, password}: Newsroom) {
  await page.goto('/studio')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await expect(page.getByText('Stories', {exact: true}).first()).toBeVisible({timeout: 60_000})
}

/** Opens two stories side by side, each in a form of its own. */
async function openPair(page: Page, newsroom: Newsroom, left: string, right: string) {
  await page.setViewportSize({width: 1900, height: 1000})
  await openStudio(page, newsroom, `structure/stories;story;${left}|${right}`)
  const headlines = page.getByTestId('field-headline').locator('input')
  await expect(headlines).toHaveCount(2, {timeout: 60_000})
  await expect(headlines.first()).toBeEnabled({timeout: 60_000})
}

const standfirst = (page: Page) => page.getByTestId('field-standfirst').locator('textarea')

test('an editor writes a story, is told what is missing, publishes it, changes it, and readers see each', async ({
  page,
  request,
  newsroom,
}) => {
  test.setTimeout(300_000)
  await signInByForm(page, newsroom)
  await page.getByText('Needs attention', {exact: true}).click()
  await expect(page.getByText('There is no version in Chinese yet').first()).toBeVisible({timeout: 60_000})

  await page.goto('/studio/intent/create/template=story;type=story/')
  await expect(headline(page)).toBeEnabled({timeout: 60_000})
  await headline(page).fill('A story written in Studio')
  await page.getByTestId('action-publish').click()
  const panel = page.getByRole('region', {name: 'To settle first'})
  await panel.getByText('Write a standfirst').click({timeout: 60_000})
  await expect(standfirst(page)).toBeFocused()
  await page.keyboard.type('What the editor saw.')
  await publish(page, 'A story written in Studio')

  const address = '/en/news/a-story-written-in-studio'
  const text = async () => (await request.get(address)).text()
  await expect.poll(async () => (await request.get(address)).status(), {intervals: [20]}).toBe(200)
  expect(await text()).toContain('What the editor saw.')
  expect(await (await request.get('/en/news')).text()).toContain('A story written in Studio')
  expect(await (await request.get('/en/feed.xml')).text()).toContain('A story written in Studio')

  await headline(page).fill('A story changed in Studio')
  await publish(page, 'A story changed in Studio')
  await expect.poll(text, {intervals: [20]}).toContain('A story changed in Studio')

  await headline(page).fill('A story that nobody will read')
  await choose(page, 'Discard changes')
  await page.getByRole('dialog').getByRole('button', {name: 'Discard'}).click()
  await expect(headline(page)).toHaveValue('A story changed in Studio')
})

test('the key that links makes a mention, and its picker finds somebody without gaps, with the role', async ({
  page,
  newsroom,
}) => {
  test.setTimeout(300_000)
  await openStudio(page, newsroom, 'structure/stories;story;story-campus-construction-en')
  const words = page.getByTestId('field-body').getByText('started on 9 May 2019').first()
  await words.click({timeout: 60_000})
  await words.dblclick()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByTestId('autocomplete').last()).toBeFocused()
  await page.keyboard.type('wuzhaohui')
  await expect(page.getByText(/^President, Zhejiang University/).first()).toBeVisible({timeout: 60_000})
})

test('an editor who reads Chinese finds the desk, the form and the gate in Chinese', async ({page, newsroom}) => {
  test.setTimeout(300_000)
  await page.addInitScript(() => {
    localStorage.setItem('sanity-locale:dateline-local:default', 'zh-Hans')
    const bars = new Set<Element>()
    const count = () => {
      for (const bar of document.querySelectorAll('[data-ui="Navbar"]')) bars.add(bar)
      document.documentElement.dataset['bars'] = String(bars.size)
    }
    new MutationObserver(count).observe(document, {childList: true, subtree: true})
  })
  await openStudio(page, newsroom, 'structure/stories;story;story-darwin-os-en')
  await expect(page.getByText('报道', {exact: true}).first()).toBeVisible({timeout: 60_000})
  await expect(page.getByText('标题', {exact: true}).first()).toBeVisible({timeout: 60_000})
  await page.getByRole('button', {name: '发布前检查'}).click()
  await expect(page.getByRole('region', {name: '建议'}).getByText('还没有中文版')).toBeVisible()
  // Studio was built once: a second time would have closed what was opened in the first.
  await expect(page.locator('html')).toHaveAttribute('data-bars', '1')
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
  await openPair(page, newsroom, 'story-darwin-mouse-en', 'story-darwin-iii-en')
  const other = await context.newPage()
  watch(other)
  await openPair(other, newsroom, 'story-darwin-mouse-en', 'story-darwin-os-en')

  await headline(page).fill('Darwin Mouse, seen from two tabs')
  await expect(headline(other)).toHaveValue('Darwin Mouse, seen from two tabs', {timeout: 60_000})
  await headline(other).fill('Darwin Mouse, answered from the other')
  await expect(headline(page)).toHaveValue('Darwin Mouse, answered from the other', {timeout: 60_000})
  expect(listening).toEqual([])
  expect(streams.length).toBeGreaterThanOrEqual(2)
  // Each condition that joins the styles by itself has the styles of the whole document worked out anew: decision 25.
  const alone = await page.evaluate(() =>
    [...document.styleSheets]
      .filter((sheet) => sheet.ownerNode instanceof Element && sheet.ownerNode.matches('[data-styled]'))
      .flatMap((sheet) => Array.from(sheet.cssRules))
      .filter((rule) => rule instanceof CSSMediaRule && !rule.cssText.includes('::'))
      .map((rule) => rule.cssText),
  )
  expect(alone).toEqual([])
})
