import {createClient} from '@sanity/client'
import type {Page} from '@playwright/test'
import {expect, type Newsroom} from './newsroom.ts'

/** Opens Studio and signs in as the newsroom's administrator. */
export async function signIn(page: Page, {email, password}: Newsroom, opened = 'Stories') {
  await page.goto('/studio')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await expect(page.getByText(opened, {exact: true}).first()).toBeVisible({timeout: 60_000})
}

/** The newsroom's lake, as a program writes into it. */
export function lakeOf({url, loaderToken}: Newsroom) {
  const own = {apiHost: `${url}/lake`, useProjectHostname: false, useCdn: false, token: loaderToken}
  return createClient({...own, projectId: 'dateline-local', dataset: 'production', apiVersion: '2026-05-04'})
}

/** A reference of a list. */
export const ref = (id: string) => ({_type: 'reference', _ref: id, _key: id})

/** Chooses from the menu beside Publish. */
export async function choose(page: Page, name: string) {
  const item = page.getByRole('menuitem', {name})
  // The menu closes by itself while Studio still finds out what may be done with the document.
  await expect(async () => {
    if ((await item.count()) === 0) {
      await page.getByTestId('pane-footer').getByTestId('action-menu-button').click({timeout: 5000})
    }
    await item.click({timeout: 2000})
  }).toPass({timeout: 60_000})
}
