import type {Browser, Page} from '@playwright/test'
import {z} from 'zod'
import {elsewhere, join, joinAs, ownPassword} from './colleague.ts'
import {lakeOf, signIn} from './desk.ts'
import {test} from './desk-test.ts'
import {expect, type Newsroom} from './newsroom.ts'

const slug = 'a-draft-by-a-contributor'
const draft = {
  _id: 'drafts.story-roles',
  _type: 'story',
  language: 'en',
  headline: 'A draft by a contributor',
  standfirst: 'Written by one, published by another.',
  dateline: {date: '2020-09-01'},
  slug: {_type: 'slug', current: slug},
}

const headline = (page: Page) => page.getByTestId('field-headline').locator('input').first()
const publishButton = (page: Page) => page.getByTestId('action-publish')
const tool = (page: Page, name: string) => page.getByRole('link', {name, exact: true})

/** Somebody with a role, in a browser of their own. */
async function colleague(browser: Browser, newsroom: Newsroom, role: string, name: string): Promise<Page> {
  const page = await elsewhere(browser, newsroom)
  await joinAs(page, newsroom, role, name)
  return page
}

async function openStory(page: Page) {
  await page.goto('/studio/structure/stories;story;story-roles')
  await expect(headline(page)).toBeVisible({timeout: 60_000})
}

/** Chooses what to do about a member, from their row. */
async function about(page: Page, name: string, deed: string) {
  await page.getByRole('button', {name: `Actions for ${name}`}).click()
  await page.getByRole('menuitem', {name: deed}).click()
  return page.getByRole('dialog')
}

const leave = (page: Page) => page.context().close()
const isOut = (page: Page) => expect(page.getByText('Choose login provider')).toBeVisible({timeout: 30_000})

test('who is invited joins with the role they were given; a change of role is told and takes no word; a new password and removal sign out', async ({
  browser,
  page,
  newsroom,
}) => {
  test.setTimeout(300_000)
  await lakeOf(newsroom).createOrReplace(draft)
  await signIn(page, newsroom)
  await tool(page, 'Access').click()
  await page.getByRole('tab', {name: 'Invitations'}).click()
  await page.getByRole('button', {name: 'Invite somebody'}).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('E-mail')).toBeFocused()
  await dialog.getByLabel('E-mail').fill('wu.wei@newsroom.example')
  await dialog.getByLabel(/^Editor/).check()
  await dialog.getByRole('button', {name: 'Make the invitation'}).click()
  const link = await dialog.getByRole('textbox', {name: 'Invitation for wu.wei@newsroom.example'}).inputValue()
  await dialog.getByRole('button', {name: 'Done', exact: true}).click()
  await expect(page.getByRole('button', {name: 'Invite somebody'})).toBeFocused()

  const wuWei = await elsewhere(browser, newsroom)
  await join(wuWei, link, 'Wu Wei')
  await openStory(wuWei)
  await headline(wuWei).fill('Words that Wu Wei has typed')
  const kept = () => lakeOf(newsroom).fetch<string>('*[_id == $id][0].headline', {id: draft._id}, {perspective: 'raw'})
  await expect.poll(kept).toBe('Words that Wu Wei has typed')

  await page.getByRole('tab', {name: 'Members'}).click()
  const roles = await about(page, 'Wu Wei', 'Change role')
  await roles.getByLabel(/^Viewer/).check()
  await roles.getByRole('button', {name: 'Change role'}).click()
  await expect(page.getByText('Wu Wei now has the role: Viewer.')).toBeVisible()
  await expect(page.getByRole('button', {name: 'Actions for Wu Wei'})).toBeFocused()
  const notice = wuWei.getByRole('alert').filter({hasText: 'Your role has changed'})
  await expect(notice).toContainText('You are a viewer now.', {timeout: 30_000})
  await expect(headline(wuWei)).toHaveValue('Words that Wu Wei has typed')
  await notice.getByRole('button', {name: 'Reload'}).click()
  await expect(headline(wuWei)).not.toBeEditable({timeout: 60_000})

  const words = await about(page, 'Wu Wei', 'Link to a new password')
  await words.getByRole('button', {name: 'Make the link'}).click()
  const other = await elsewhere(browser, newsroom)
  await other.goto(await words.getByRole('textbox').inputValue())
  await words.getByRole('button', {name: 'Done', exact: true}).click()
  await other.getByLabel('New password').fill('another of their own')
  await other.getByLabel('The same password again').fill('another of their own')
  await other.getByRole('button', {name: 'Set the password'}).click()
  await isOut(wuWei)
  await leave(wuWei)
  await expect(tool(other, 'Your account')).toBeVisible({timeout: 60_000})
  await openStory(other)

  const sure = await about(page, 'Wu Wei', 'Remove')
  await expect(sure).toContainText('wu.wei@newsroom.example')
  await sure.getByRole('button', {name: 'Remove Wu Wei'}).click()
  await expect(page.getByText('Wu Wei has no access any more.')).toBeVisible()
  await isOut(other)
  await leave(other)
  await page.getByRole('tab', {name: 'Changes'}).click()
  await expect(page.getByText('Administrator changed the role of Wu Wei from editor to viewer')).toBeVisible()
  await lakeOf(newsroom).delete(draft._id)
})

test('a contributor writes and previews, an editor publishes, a viewer reads; each finds their own account', async ({
  browser,
  request,
  newsroom,
}) => {
  test.setTimeout(300_000)
  await lakeOf(newsroom).createOrReplace(draft)
  const contributor = await colleague(browser, newsroom, 'contributor', 'Qian Xuesen')
  await expect(tool(contributor, 'Access')).toHaveCount(0)
  await openStory(contributor)
  await expect(headline(contributor)).toBeEditable({timeout: 60_000})
  await headline(contributor).fill('Seen by none but us')
  await expect(publishButton(contributor)).toBeDisabled()
  // Whoever goes on to another address in the same instant is asked by Studio whether to wait for the last words.
  await expect.poll(() => lakeOf(newsroom).getDocument(draft._id)).toMatchObject({headline: 'Seen by none but us'})
  await contributor.goto(`/studio/presentation?preview=${encodeURIComponent(`/en/news/${slug}`)}`)
  const preview = contributor.frameLocator('iframe')
  await expect(preview.getByRole('heading', {level: 1})).toContainText('Seen by none but us', {timeout: 90_000})
  expect((await request.get(`/en/news/${slug}`)).status()).toBe(404)
  await leave(contributor)

  const viewer = await colleague(browser, newsroom, 'viewer', 'Sun Li')
  await openStory(viewer)
  await expect(viewer.getByText('does not have permission to edit this document')).toBeVisible({timeout: 60_000})
  await expect(headline(viewer)).toHaveValue('Seen by none but us')
  await expect(headline(viewer)).not.toBeEditable()
  await expect(publishButton(viewer)).toBeDisabled()
  await expect(viewer.getByRole('button', {name: 'Ask to edit'})).toHaveCount(0)
  await leave(viewer)

  const editor = await colleague(browser, newsroom, 'editor', 'Zhou Ming')
  await openStory(editor)
  await expect(publishButton(editor)).toBeEnabled({timeout: 60_000})
  await publishButton(editor).click()
  await expect(editor.getByText('Seen by none but us was published')).toBeVisible({timeout: 60_000})
  expect(await (await request.get(`/en/news/${slug}`)).text()).toContain('Seen by none but us')

  await tool(editor, 'Your account').click()
  await expect(editor.getByText('Reads, writes and publishes everything.')).toBeVisible()
  await editor.getByLabel('Present password').fill('not the present one')
  await editor.getByLabel('New password', {exact: true}).fill('another of their own')
  await editor.getByLabel('New password, again').fill('another of their own')
  await editor.getByRole('button', {name: 'Change password'}).click()
  await expect(editor.getByRole('main').getByRole('alert')).toContainText('The present password is not right.')
  await editor.getByLabel('Present password').fill(ownPassword)
  await editor.getByRole('button', {name: 'Change password'}).click()
  await expect(editor.getByText('Your password is changed.')).toBeVisible()
  await leave(editor)
  await lakeOf(newsroom).delete({query: '*[_id in ["story-roles", "drafts.story-roles"]]'})
})

test('whoever is removed while Studio still opens is told that nothing is kept any more', async ({
  browser,
  newsroom,
}) => {
  test.setTimeout(120_000)
  const viewer = await colleague(browser, newsroom, 'viewer', 'Hu Haiyan')
  const lake = lakeOf(newsroom)
  const users = '/projects/dateline-local/users'
  const members = z.array(z.object({id: z.string(), displayName: z.string()})).parse(await lake.request({url: users}))
  const hu = members.find(({displayName}) => displayName === 'Hu Haiyan')
  await lake.request({url: `${users}/${hu?.id}`, method: 'DELETE'})
  // Studio shows the way in by itself, but for an instant in which it waits for ever for what was refused.
  const told = viewer.getByRole('alert').filter({hasText: 'You are signed out'})
  const wayIn = viewer.getByText(/^(Choose login provider|Sign in to the newsroom)$/)
  await expect(async () => {
    if (await told.isVisible()) await told.getByRole('button', {name: 'Reload'}).click({timeout: 2000})
    await expect(wayIn).toBeVisible({timeout: 1000})
  }).toPass({timeout: 60_000})
  await leave(viewer)
})
