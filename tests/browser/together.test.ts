import type {Page} from '@playwright/test'
import {z} from 'zod'
import {elsewhere, joinAs} from './colleague.ts'
import {openStudio} from './desk.ts'
import {lakeOf} from './lake-process.ts'
import {test} from './desk-test.ts'
import {expect, type Newsroom} from './newsroom.ts'

const liNa = 'Li Na'

const headline = (page: Page) => page.getByTestId('field-headline').locator('input').first()
const standfirst = (page: Page) => page.getByTestId('field-standfirst').locator('textarea')
const body = (page: Page) => page.getByTestId('field-body').locator('[contenteditable=true]').first()
// In the form, beside the field where a colleague is, or at its edge when that field is out of sight.
const avatar = (page: Page, name: string) =>
  page.getByTestId('document-panel-scroller').getByLabel(name, {exact: true}).first()

const addressOf = (id: string, more = '') => `structure/stories;story;${id}${more}`

async function openStory(page: Page, id: string, more = '') {
  await page.goto(`/studio/${addressOf(id, more)}`)
  await expect(headline(page)).toBeEditable({timeout: 60_000})
}

/** Puts the caret before or behind all of a text, and types as fast as a person does. */
async function typeAt(page: Page, key: 'Control+Home' | 'Control+End', text: string) {
  await page.keyboard.press(key)
  await page.keyboard.type(text, {delay: 80})
}

/** The headline of a story's draft, as the lake has it. */
async function keptHeadline({url, loaderToken}: Newsroom, story: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/lake/v2025-02-19/data/doc/production/drafts.${story}`, {
    headers: {authorization: `Bearer ${loaderToken}`},
  })
  const found = z.object({documents: z.array(z.object({headline: z.string()}))}).safeParse(await answer.json())
  return found.data?.documents[0]?.headline
}

test('two editors in one story see each other and each other’s words; history tells who wrote what, and takes it back', async ({
  browser,
  page,
  newsroom,
}) => {
  test.setTimeout(300_000)
  const story = 'story-governor-visit-en'
  const other = await elsewhere(browser, newsroom)
  await Promise.all([openStudio(page, newsroom, addressOf(story)), joinAs(other, newsroom, 'editor', liNa)])
  await openStory(other, story)
  await expect(headline(page)).toBeEditable({timeout: 60_000})
  const [before, intro] = [await headline(page).inputValue(), await standfirst(page).inputValue()]

  await headline(page).click()
  await standfirst(other).click()
  await expect(avatar(other, 'Administrator')).toBeVisible()
  await expect(avatar(page, liNa)).toBeVisible()
  await Promise.all([typeAt(page, 'Control+End', ', again'), typeAt(other, 'Control+End', ' It was a Friday.')])
  for (const one of [page, other]) {
    await expect(headline(one)).toHaveValue(`${before}, again`)
    await expect(standfirst(one)).toHaveValue(`${intro} It was a Friday.`)
  }

  await standfirst(page).click()
  await Promise.all([
    typeAt(page, 'Control+Home', 'Once more in Hangzhou: '),
    typeAt(other, 'Control+End', ' It rained all day long.'),
  ])
  const both = `Once more in Hangzhou: ${intro} It was a Friday. It rained all day long.`
  for (const one of [page, other]) await expect(standfirst(one)).toHaveValue(both)

  await body(other).click()
  await typeAt(other, 'Control+Home', 'Added by Li Na. ')
  await expect(page.getByTestId('field-body')).toContainText('Added by Li Na. ')

  await openStory(page, story, '%2Cinspect%3Dsanity%252Fstructure%252Fhistory')
  const versions = page.getByTestId('timeline-item-button')
  await expect(versions.first().getByLabel(liNa).first()).toBeVisible({timeout: 60_000})
  await expect(versions.last()).toContainText('Draft created')
  await page.getByRole('tab', {name: 'Review changes'}).click()
  const changes = page.locator('#review-panel')
  await expect(changes).toContainText('Body', {timeout: 30_000})
  await expect(changes).toContainText('Added by Li Na. ')
  await expect(changes).toContainText('It rained all day long.')

  await page.getByRole('tab', {name: 'History'}).click()
  await versions.last().click()
  await page.getByRole('button', {name: 'Revert to revision'}).click()
  await page.getByRole('button', {name: 'Confirm'}).click()
  await expect(standfirst(other)).toHaveValue(intro)
  await expect(other.getByTestId('field-body')).not.toContainText('Added by Li Na.')
  await other.context().close()
})

test('with the lake killed, out of reach or stuck while an editor types, Studio says so, and every word arrives in its place', async ({
  page,
  context,
  newsroom,
}) => {
  test.setTimeout(300_000)
  const story = 'story-shared-centres-en'
  const away = page.getByText('Trying to connect…').first()
  const kept = () => keptHeadline(newsroom, story)
  const lake = () => lakeOf(newsroom.pid) ?? 0
  await openStudio(page, newsroom, addressOf(story))
  await expect(headline(page)).toBeEditable({timeout: 60_000})
  const before = await headline(page).inputValue()
  await headline(page).click()

  const killed = lake()
  await typeAt(page, 'Control+End', ' one two three')
  process.kill(killed, 'SIGKILL')
  // What is started in its place is held back, so that Studio is without a lake for as long as this takes.
  await expect.poll(lake, {intervals: [10]}).not.toBe(killed)
  await expect.poll(lake, {intervals: [10]}).not.toBe(0)
  const next = lake()
  process.kill(next, 'SIGSTOP')
  try {
    await expect(away).toBeVisible()
    await expect(headline(page)).toHaveValue(`${before} one two three`)
    await expect(headline(page)).not.toBeEditable()
  } finally {
    process.kill(next, 'SIGCONT')
  }
  await expect(away).toBeHidden({timeout: 30_000})
  await expect(headline(page)).toBeEditable()
  await expect(headline(page)).toHaveValue(`${before} one two three`)
  await expect.poll(kept).toBe(`${before} one two three`)

  await headline(page).click()
  await typeAt(page, 'Control+End', ' four five')
  await context.setOffline(true)
  await expect(away).toBeVisible()
  await context.setOffline(false)
  await expect(away).toBeHidden({timeout: 30_000})
  await expect(headline(page)).toHaveValue(`${before} one two three four five`)
  await expect.poll(kept).toBe(`${before} one two three four five`)

  await headline(page).click()
  process.kill(next, 'SIGSTOP')
  try {
    await typeAt(page, 'Control+End', ' six seven')
  } finally {
    process.kill(next, 'SIGCONT')
  }
  await expect.poll(kept).toBe(`${before} one two three four five six seven`)
  await expect(headline(page)).toHaveValue(`${before} one two three four five six seven`)
})
