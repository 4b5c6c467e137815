import type {Page} from '@playwright/test'
import {choose, lakeOf, openStudio, ref} from './desk.ts'
import {test} from './desk-test.ts'
import {expect, type Newsroom} from './newsroom.ts'

const story = (slug: string, more: object) => ({
  _id: `story-${slug}`,
  _type: 'story',
  language: 'en',
  slug: {_type: 'slug', current: slug},
  standfirst: 'Something is kept.',
  dateline: {_type: 'dateline', date: '2020-03-24'},
  publishedAt: '2020-03-24T08:00:00Z',
  ...more,
})

/** Somebody with a role, who is in a story and in an event. */
async function writeKeeper(newsroom: Newsroom) {
  const role = {
    _type: 'role',
    _key: 'r',
    title: {en: 'Keeper'},
    institution: ref('institution-zhejiang-lab'),
    from: '2018',
  }
  const appearances = [{_type: 'appearance', _key: 'a', person: {_type: 'reference', _ref: 'person-keeper'}}]
  await lakeOf(newsroom)
    .transaction()
    .createOrReplace({
      _id: 'person-keeper',
      _type: 'person',
      name: {en: 'Keeper Qian'},
      slug: {_type: 'slug', current: 'keeper-qian'},
      roles: [role],
    })
    .createOrReplace(story('the-keeper', {headline: 'The keeper of the keys', appearances}))
    .createOrReplace({_id: 'event-keeping', _type: 'event', name: {en: 'A keeping'}, kind: 'visit', appearances})
    .commit()
}

const dialog = (page: Page) => page.getByRole('dialog')

test('before somebody leaves the site, an editor sees where they are used, and ends the role instead', async ({
  page,
  newsroom,
}) => {
  test.setTimeout(120_000)
  const lake = lakeOf(newsroom)
  await writeKeeper(newsroom)
  await openStudio(page, newsroom, 'structure/person;person-keeper')
  await choose(page, 'Delete')
  await expect(dialog(page)).toContainText(/Used in 1 (story|event), 1 (story|event)\./)
  await expect(dialog(page).getByRole('link', {name: /The keeper of the keys/})).toBeVisible()
  await expect(dialog(page).getByRole('link', {name: /A keeping/})).toBeVisible()
  await dialog(page).getByRole('button', {name: 'End a role'}).click()
  await expect(page.getByText('Keeper, Zhejiang Lab').first()).toBeVisible()

  await page.getByRole('button', {name: 'Published', exact: true}).click()
  await page.getByTestId('action-unpublish').click()
  await expect(dialog(page)).toContainText('Where it is used')
  await dialog(page)
    .getByRole('link', {name: /The keeper of the keys/})
    .click()
  await expect(page.getByText('The keeper of the keys').first()).toBeVisible({timeout: 30_000})

  // Nothing names them any more: they can go.
  await lake.delete({query: '*[_id in ["story-the-keeper", "event-keeping"]]'})
  await page.goto('/studio/structure/person;person-keeper')
  await choose(page, 'Delete')
  await expect(dialog(page)).toContainText('Nothing refers to this.')
  await dialog(page).getByRole('button', {name: 'Go on all the same'}).click()
  await dialog(page).getByRole('button', {name: 'Delete document'}).click()
  await expect.poll(() => lake.getDocument('person-keeper')).toBeUndefined()

  const safer = {
    institution: /was renamed or dissolved/,
    event: /does not take place/,
    topic: /as long as stories refer/,
    programme: /as long as stories refer/,
  }
  for (const [type, way] of Object.entries(safer)) {
    const used = await lake.fetch<string>('*[_type == $type && count(*[references(^._id)]) > 0][0]._id', {type})
    await page.goto(`/studio/intent/edit/id=${used};type=${type}/`)
    await choose(page, 'Delete')
    await expect(dialog(page), type).toContainText(way)
    await dialog(page).getByRole('button', {name: 'Keep it'}).click()
    await expect(dialog(page), type).toHaveCount(0)
  }
})

test('an editor takes a story down, which readers are told, and puts it back', async ({page, request, newsroom}) => {
  test.setTimeout(120_000)
  const lake = lakeOf(newsroom)
  const address = '/en/news/not-for-long'
  const headline = 'A story that is not for long'
  await lake.createOrReplace(story('not-for-long', {headline}))
  const lists = ['/en/news', '/en/feed.xml', `/en/search?q=${encodeURIComponent('"not for long"')}`]
  const text = (path: string) => async () => (await request.get(path)).text()
  const status = async () => (await request.get(address)).status()
  for (const path of lists.slice(0, 2)) await expect.poll(text(path), path).toContain(address)

  await openStudio(page, newsroom, 'structure/stories;story;story-not-for-long')
  await choose(page, 'Take down')
  await page.getByRole('button', {name: 'Take down'}).click()
  await expect.poll(status).toBe(410)
  expect(await text(address)()).toContain('This story has been taken down')
  for (const path of lists) await expect.poll(text(path), path).not.toContain(address)
  await expect(page.getByText('EN · 2020-03-24 · taken down').first()).toBeVisible()
  await choose(page, 'Put back')
  await page.getByRole('button', {name: 'Put back'}).click()
  await expect.poll(status).toBe(200)
  for (const path of lists) await expect.poll(text(path), path).toContain(address)
  await lake.delete('story-not-for-long')
})
