import {expect, test} from './newsroom.ts'

test('the reader’s colours stand before the first paint, on every page, until taken back', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'})
  await page.goto('/en')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('radio', {name: 'As the system'}).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', {name: 'Dark'})).toBeChecked()
  const dark = await paper()
  expect(dark).not.toBe(light)

  // What the body looks like when it comes into being, before anything of it is painted.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.body === null) return
      observer.disconnect()
      Object.assign(globalThis, {schemeAtFirst: getComputedStyle(document.documentElement).colorScheme})
    }).observe(document, {childList: true, subtree: true})
  })
  await page.goto('/zh/people')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'schemeAtFirst'))).toBe('dark')
  expect(await paper()).toBe(dark)

  await page.getByRole('radio', {name: '跟随系统'}).check()
  expect(await paper()).toBe(light)
  await page.reload()
  await expect(page.getByRole('radio', {name: '跟随系统'})).toBeChecked()
})

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, colorScheme: 'dark'})

  test('there is no switch, and the system’s colours rule', async ({page}) => {
    await page.goto('/en')
    await expect(page.getByRole('group', {name: 'Colours'})).toHaveCount(0)
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 19, 15)')
  })
})
