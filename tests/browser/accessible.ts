import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from '@playwright/test'
import {expect, test} from './newsroom.ts'

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
// What else axe looks at is the same in any colours.
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** All rules of WCAG 2.2 AA that a machine can check. */
export const wcag = (page: Page) => new AxeBuilder({page}).withTags(wcag22aa)

/** Checks a page, or a part of it, and names what breaks a rule. */
export async function expectNothingAmiss(axe: AxeBuilder) {
  const {violations} = await axe.analyze()
  expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([])
}

/** Nothing makes the window scroll sideways. */
export async function expectToFit(page: Page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

/** Declares, for each path, a test by WCAG 2.2 AA and by width at 320 px: all rules in light, those of colour in dark. */
export function testOnNarrowPhone(paths: readonly string[]) {
  for (const path of paths) {
    test(`${path} is accessible and fits a narrow phone, light and dark`, async ({page}) => {
      await page.emulateMedia({colorScheme: 'light'})
      await page.setViewportSize({width: 320, height: 640})
      await page.goto(path)
      await expectToFit(page)
      await expectNothingAmiss(wcag(page))
      await page.emulateMedia({colorScheme: 'dark'})
      await expectToFit(page)
      await expectNothingAmiss(new AxeBuilder({page}).withRules(rulesOfColour))
    })
  }
}
