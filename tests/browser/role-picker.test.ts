import {lakeOf, openStudio, publish, ref} from './desk.ts'
import {test} from './desk-test.ts'
import {expect} from './newsroom.ts'

const lab = ref('institution-zhejiang-lab')
const chenYi = {
  _id: 'person-chen-yi',
  _type: 'person',
  name: {_type: 'localizedString', en: 'Chen Yi', zh: '陈一'},
  slug: {_type: 'slug', current: 'chen-yi'},
  roles: [
    {_key: 'president', _type: 'role', title: {en: 'President'}, institution: lab, from: '2019'},
    {_key: 'director', _type: 'role', title: {en: 'Director'}, institution: lab, from: '2017', to: '2018'},
  ],
}
const headline = 'Chen Yi on the mouse'
const span = {_type: 'span', _key: 's', text: 'The mouse has come.', marks: []}
const story = {
  _id: 'drafts.story-roles-of-a-day',
  _type: 'story',
  language: 'en',
  headline,
  slug: {_type: 'slug', current: 'chen-yi-on-the-mouse'},
  dateline: {_type: 'dateline', date: '2018-03-24'},
  body: [
    {_type: 'block', _key: 'p', style: 'normal', markDefs: [], children: [span]},
    {_type: 'quotation', _key: 'q', quotationKind: 'direct', text: 'It is quieter than we thought.'},
  ],
  appearances: [
    {_type: 'appearance', _key: 'chen', capacity: 'guest', person: ref(chenYi._id), roleKeys: ['president']},
  ],
}

test('led by the gate, an editor gives a quotation its speaker and somebody the role of that day, one that was missing too', async ({
  page,
  newsroom,
}) => {
  test.setTimeout(150_000)
  const lake = lakeOf(newsroom)
  await lake.createOrReplace(chenYi)
  await lake.createOrReplace(story)
  await page.setViewportSize({width: 1900, height: 1200})
  await openStudio(page, newsroom, 'structure/stories;story;story-roles-of-a-day%2Cinspect%3Dbefore-you-publish')
  const dialog = page.getByRole('dialog')
  const item = (words: string) => page.getByRole('listitem').filter({hasText: words})
  const lead = (words: string) => item(words).getByText(words).click({timeout: 60_000})

  await test.step('to the field of the form', async () => {
    await lead('Write a standfirst')
    await expect(page.getByTestId('field-standfirst').locator('textarea')).toBeFocused()
    await page.keyboard.type('Of a mouse, and of whoever met it.')
    await expect(item('Write a standfirst')).toHaveCount(0)
  })

  await test.step('to the speaker, inside the quotation', async () => {
    await lead('Say whose words these are')
    await expect(dialog.getByTestId('autocomplete')).toBeFocused()
    await page.keyboard.type('Chen Yi')
    await page.getByRole('option').filter({hasText: '陈一'}).click()
    await expect(item('Say whose words these are')).toHaveCount(0)
    await page.getByRole('button', {name: 'Close dialog'}).click()
    await expect(dialog).toHaveCount(0)
  })

  const choices = dialog.locator('label').filter({has: page.getByRole('checkbox')})
  await test.step('to the roles, those of that day first', async () => {
    await lead('Chen Yi did not hold the chosen role on 2018-03-24')
    await expect(dialog.getByText('That day is 24 March 2018.')).toBeVisible()
    await expect(choices).toHaveText([/^Director, Zhejiang Lab.*held that day$/, /^President, .*not on this date$/])
    await expect(dialog.getByRole('checkbox').first()).toBeFocused()
    await page.keyboard.press('Space')
    await dialog.getByRole('checkbox', {name: /^President/}).uncheck()
    await expect(item('did not hold the chosen role')).toHaveCount(0)
  })

  await test.step('a role that was missing, with its institution and dates', async () => {
    await dialog.getByRole('button', {name: 'Add a role'}).click()
    await expect(dialog.getByLabel('Title in English')).toBeFocused()
    await page.keyboard.type('Visiting fellow')
    await dialog.getByRole('combobox', {name: 'Institution or unit'}).fill('zju')
    await page.getByText('浙江大学', {exact: true}).click()
    await dialog.getByLabel('From', {exact: true}).fill('2018-03')
    await dialog.getByLabel('To', {exact: true}).fill('2017')
    await expect(dialog.getByText('This ends before it starts.')).toBeVisible()
    await expect(dialog.getByRole('button', {name: 'Add a role'})).toBeDisabled()
    await dialog.getByLabel('To', {exact: true}).clear()
    await dialog.getByRole('button', {name: 'Add a role'}).click()
    await expect(dialog.getByRole('checkbox', {name: /^Visiting fellow, Zhejiang University/})).toBeChecked()
    await dialog.getByRole('checkbox', {name: /^Director/}).uncheck()
    await page.getByRole('button', {name: 'Close dialog'}).click()
  })

  await test.step('readers are told the role of that day', async () => {
    // Where they appear, and where they speak.
    await expect(item('Readers are not told this role of Chen Yi yet')).toHaveCount(2)
    await lake.action({
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${chenYi._id}`,
      publishedId: chenYi._id,
    })
    // Somebody else has published it, and nobody has touched the story.
    await expect(item('Readers are not told this role')).toHaveCount(0)
    await publish(page, headline)
    await page.goto('/en/news/chen-yi-on-the-mouse')
    await expect(page.getByRole('main')).toContainText('Visiting fellow')
    await expect(page.getByRole('main')).not.toContainText('President, Zhejiang Lab')
  })
  await lake.delete({
    query: '*[_id in $ids]',
    params: {ids: ['story-roles-of-a-day', story._id, `drafts.${chenYi._id}`, chenYi._id]},
  })
})
