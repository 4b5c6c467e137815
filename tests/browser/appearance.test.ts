import {expect, test} from './newsroom.ts'

// Small pictures of the first screen of each type of page, to be looked at when they change:
// `npm test` shows the difference in test-results; a wanted one is taken over with
// `npx playwright test --config tests/browser/playwright.config.ts appearance --update-snapshots`.

const pages: Readonly<Record<string, string>> = {
  front: '',
  news: '/news',
  archive: '/news/2020',
  story: '/news/accelerating-integration',
  person: '/people/zhu-shiqiang',
  people: '/people',
  institution: '/institutions/zhejiang-lab',
  history: '/institutions/zhejiang-lab/with/zhejiang-university',
  event: '/events/zju-visit-2020',
  events: '/events',
  topic: '/topics/chips',
  programme: '/programmes/14th-five-year-plan',
  search: '/search?q=darwin',
  privacy: '/privacy',
  missing: '/nothing-of-the-kind',
}

const phone = {width: 360, height: 720}
const desktop = {width: 1280, height: 900}

const looks = [
  {name: 'phone', language: 'en', viewport: phone, colorScheme: 'light'},
  {name: 'desktop', language: 'en', viewport: desktop, colorScheme: 'light'},
  {name: 'desktop-dark', language: 'en', viewport: desktop, colorScheme: 'dark'},
  {name: 'phone-zh', language: 'zh', viewport: phone, colorScheme: 'light'},
] as const

// The system's sans is another on every machine; the page's own serif stands in for it.
const sameFontsEverywhere = `:root, :root :lang(zh), :root :lang(en) {
  --latin-sans: 'Source Serif 4 Variable';
  --han-serif: 'Noto Serif CJK SC';
  --han-sans: 'Noto Serif CJK SC';
}`

for (const {name, language, viewport, colorScheme} of looks) {
  test.describe(name, () => {
    test.use({viewport, colorScheme, deviceScaleFactor: 0.5, bypassCSP: true})

    test(`every type of page looks as it did, ${name}`, async ({page: tab}) => {
      for (const [page, path] of Object.entries(pages)) {
        await tab.goto(`/${language}${path}`)
        await tab.addStyleTag({content: sameFontsEverywhere})
        await tab.evaluate(() => document.fonts.ready)
        await expect.soft(tab).toHaveScreenshot(`${page}-${name}.png`, {scale: 'device', maxDiffPixelRatio: 0.03})
      }
    })
  })
}
