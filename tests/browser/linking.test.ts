import type {Page} from '@playwright/test'
import {lakeOf, openStudio, publish, ref} from './desk.ts'
import {test} from './desk-test.ts'
import {expect} from './newsroom.ts'

const headline = 'Wu met Li Nana'
const student = {
  _id: 'person-wu-student',
  _type: 'person',
  name: {_type: 'localizedString', en: 'Wu Zhaohui'},
  slug: {_type: 'slug', current: 'wu-zhaohui-student'},
  roles: [
    {
      _key: 'student',
      _type: 'role',
      title: {_type: 'localizedString', en: 'Doctoral student'},
      institution: ref('institution-zhejiang-university'),
      from: '2016',
    },
  ],
}
const text = 'Wu Zhaohui and Li Nana met. Zhu Shiqiang listened.'
const story = {
  _id: 'drafts.story-wu-met-li-nana',
  _type: 'story',
  language: 'en',
  headline,
  standfirst: 'Who met whom.',
  dateline: {_type: 'dateline', date: '2018-03-24'},
  slug: {_type: 'slug', current: 'wu-met-li-nana'},
  body: [
    {
      _type: 'block',
      _key: 'p',
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', _key: 's', text, marks: []}],
    },
  ],
}

/** Selects words of the line with the keyboard, behind those that stand before them. */
async function select(page: Page, words: string, before: string) {
  // The editor puts the caret back a moment after its picker has closed.
  await expect(async () => {
    await page.keyboard.press('Home')
    for (const _ of before) await page.keyboard.press('ArrowRight')
    for (const _ of words.split(' ')) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
    expect(await page.evaluate(() => String(getSelection()))).toBe(words)
  }).toPass({timeout: 30_000})
}

test('with the keyboard, names become mentions: of one of two who are called the same, of one who is new, of one whom the gate offers', async ({
  page,
  newsroom,
}) => {
  test.setTimeout(240_000)
  const lake = lakeOf(newsroom)
  await lake.createOrReplace(student)
  await lake.createOrReplace(story)
  await page.setViewportSize({width: 1900, height: 1200})
  await openStudio(page, newsroom, 'structure/stories;story;story-wu-met-li-nana')
  const panes = page.getByTestId('document-pane')
  const body = page.getByTestId('field-body').locator('[contenteditable=true]').first()
  const picker = page.getByTestId('autocomplete').last()
  const focused = page.locator(':focus')
  // Studio puts itself together twice when it opens, and the first text is not the one that stays.
  await expect(async () => {
    await page.getByTestId('field-body').getByText('Wu Zhaohui and').click()
    await expect(body).toBeFocused({timeout: 1000})
  }).toPass({timeout: 60_000})

  await test.step('one of two who are called the same', async () => {
    await select(page, 'Wu Zhaohui', '')
    await page.keyboard.press('ControlOrMeta+k')
    await expect(picker).toBeFocused()
    await page.keyboard.type('wu zhaohui')
    const offered = page.getByRole('option').filter({hasText: 'Wu Zhaohui'})
    await expect(offered).toHaveCount(2)
    await expect(offered.filter({hasText: 'President, Zhejiang University'})).toBeVisible()
    // Who is meant is told by the role, wherever in the list they stand.
    await expect(async () => {
      await page.keyboard.press('ArrowDown')
      await expect(focused).toContainText('Doctoral student, Zhejiang University', {timeout: 1000})
    }).toPass()
    await page.keyboard.press('Enter')
    await expect(picker).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(body).toBeFocused()
  })

  const panel = panes.first().locator('section')
  await test.step('one who is new is made here, and told to be unpublished until published', async () => {
    await select(page, 'Li Nana', 'Wu Zhaohui and ')
    await page.keyboard.press('ControlOrMeta+k')
    await expect(picker).toBeFocused()
    await page.getByRole('button', {name: 'Create…'}).press('Enter')
    await page.getByRole('menuitem', {name: 'Person'}).press('Enter')
    const name = page.getByTestId('field-name.en').locator('input')
    await expect(name).toBeEditable({timeout: 30_000})
    await name.fill('Li Nana')
    await panes.first().getByRole('button', {name: 'Before you publish'}).click()
    const unpublished = panel.getByText('Readers cannot open Li Nana: publish it first')
    await expect(unpublished).toBeVisible({timeout: 30_000})
    await publish(page, 'Li Nana')
    await expect(unpublished).toHaveCount(0)
  })

  await test.step('one whom the gate offers', async () => {
    const offer = panel.getByRole('listitem').filter({hasText: '“Zhu Shiqiang” is known and not linked'})
    await offer.getByRole('button', {name: 'Link it'}).click()
    await expect(offer).toHaveCount(0)
  })

  await publish(page, headline, panes.first())
  await page.goto('/en/news/wu-met-li-nana')
  for (const [words, path] of [
    ['Wu Zhaohui', '/en/people/wu-zhaohui-student'],
    ['Li Nana', '/en/people/li-nana'],
    ['Zhu Shiqiang', '/en/people/zhu-shiqiang'],
  ] as const) {
    await expect(page.locator(`main p a[href="${path}"]`).first()).toHaveText(words)
  }
  await lake.delete({
    query: '*[_id in $ids || name.en == "Li Nana"]',
    params: {ids: ['story-wu-met-li-nana', 'drafts.story-wu-met-li-nana', student._id]},
  })
})
