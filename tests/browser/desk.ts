import {createClient} from '@sanity/client'
import type {Locator, Page} from '@playwright/test'
import {studioApiVersion} from '../../sanity/schema/api-version.ts'
import {expect, type Newsroom} from './newsroom.ts'

/** Signs a page in as the newsroom's administrator, through the lake's form but without drawing it. */
async function takeSession(page: Page, {url, email, password}: Newsroom) {
  const form = `${url}/lake/v1/auth/login/local?origin=${encodeURIComponent(`${url}/studio`)}`
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await page.request.get(form)).text())?.[1] ?? ''
  const sent = await page.request.post(form, {form: {csrf, email, password}, headers: {origin: url}, maxRedirects: 0})
  const sid = /#sid=([0-9a-f]+)$/.exec(sent.headers()['location'] ?? '')?.[1]
  expect((await page.request.get(`${url}/lake/v${studioApiVersion}/auth/fetch?sid=${sid}`)).status()).toBe(200)
}

/** Opens Studio at an address, signed in as the newsroom's administrator. */
export async function openStudio(page: Page, newsroom: Newsroom, address: string) {
  await takeSession(page, newsroom)
  await page.goto(`/studio/${address}`)
}

/** Opens Studio's desk, signed in as the newsroom's administrator; `opened` is what it shows in the editor's language. */
export async function signIn(page: Page, newsroom: Newsroom, opened = 'Stories') {
  await openStudio(page, newsroom, 'structure')
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

/** Presses Publish once, in the document opened last if no other is given, and waits until Studio says that it is done. */
export async function publish(page: Page, title: string, pane = page.getByTestId('document-pane').last()) {
  await pane.getByTestId('action-publish').click()
  await expect(page.getByText(`${title} was published`)).toBeVisible({timeout: 60_000})
}

/** Moves what a hand can take hold of to a place in the window. */
export async function drag(page: Page, handle: Locator, to: {readonly x: number; readonly y: number}) {
  const box = await handle.boundingBox()
  if (box === null) throw new Error('nothing to take hold of')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, {steps: 4})
  await page.mouse.up()
}

export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Gives a file to what is under the pointer, as a hand that drops or pastes it does. */
export async function give(target: Locator, how: 'drop' | 'paste', {name, mimeType, buffer}: GivenFile) {
  const file = {how, name, type: mimeType, base64: buffer.toString('base64')}
  await target.evaluate((element, given) => {
    const bytes = Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0))
    const data = new DataTransfer()
    data.items.add(new File([bytes], given.name, {type: given.type}))
    const {x, y, width, height} = element.getBoundingClientRect()
    const init = {bubbles: true, cancelable: true, clientX: x + width / 2, clientY: y + height / 2}
    if (given.how === 'paste') {
      element.dispatchEvent(new ClipboardEvent('paste', {...init, clipboardData: data}))
      return
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      element.dispatchEvent(new DragEvent(type, {...init, dataTransfer: data}))
    }
  }, file)
}
