import {randomUUID} from 'node:crypto'
import type {Browser, BrowserContextOptions, Page} from '@playwright/test'
import {z} from 'zod'
import {lakeOf} from './desk.ts'
import {expect, type Newsroom} from './newsroom.ts'

/** With which everybody joins. */
export const ownPassword = 'a password of their own'

/** Somebody else's page, in a browser of their own: `page.context().close()` when it is not needed any more. */
export async function elsewhere(browser: Browser, {url}: Newsroom, options: BrowserContextOptions = {}): Promise<Page> {
  const wide = {width: 1500, height: 900}
  return (await browser.newContext({baseURL: url, viewport: wide, reducedMotion: 'reduce', ...options})).newPage()
}

/** Follows an invitation, and is in Studio. */
export async function join(page: Page, link: string, name: string) {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('New password').fill(ownPassword)
  await page.getByLabel('The same password again').fill(ownPassword)
  await page.getByRole('button', {name: 'Join'}).click()
  await expect(page.getByText('Stories', {exact: true}).first()).toBeVisible({timeout: 60_000})
}

/** Somebody with a role, invited by a program, signed in. Of the same name as often as wanted: addresses differ. */
export async function joinAs(page: Page, newsroom: Newsroom, role: string, name: string) {
  const email = `${role}.${randomUUID().slice(0, 8)}@newsroom.example`
  const body = {email, role, returnTo: `${newsroom.url}/studio`}
  const url = '/invitations/project/dateline-local'
  const answer = await lakeOf(newsroom).request<unknown>({url, method: 'POST', body})
  await join(page, z.object({link: z.string()}).parse(answer).link, name)
}
