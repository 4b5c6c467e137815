import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page} from '@playwright/test'
import sharp from 'sharp'
import {strings} from '../../lib/i18n/strings.ts'
import {elsewhere, joinAs} from '../browser/colleague.ts'
import {choose, openStudio} from '../browser/desk.ts'
import {expect, test, type Newsroom} from '../browser/newsroom.ts'
import {unreadyId, writeUnready} from './stories.ts'

const folder = join('docs', 'tour')
const viewport = {width: 1440, height: 900}
const languages = {en: 'en-US', zh: 'zh-Hans'} as const
const colleagues = {en: 'Li Na', zh: '李娜'} as const
const said = {
  en: {translations: 'Translations', remove: 'Delete', review: 'Review changes'},
  zh: {translations: '翻译', remove: '删除', review: '审查变更'},
} as const
const long = {timeout: 90_000}

interface Tour {
  readonly browser: Browser
  readonly page: Page
  readonly newsroom: Newsroom
  readonly language: keyof typeof languages
}

// One palette of 128 colours keeps letters sharp in a few tens of kilobytes.
async function picture({page, language}: Tour, name: string) {
  // Rows of lists first stand there grey, and their pictures come after them.
  await expect(page.locator('[data-ui="TextSkeleton"], [data-ui="Skeleton"]').filter({visible: true})).toHaveCount(
    0,
    long,
  )
  await page.waitForLoadState('networkidle')
  const taken = await page.screenshot({animations: 'disabled', caret: 'hide'})
  await sharp(taken)
    .png({palette: true, colours: 128, compressionLevel: 9, effort: 10})
    .toFile(join(folder, `${language}-${name}.png`))
}

const form = (page: Page) => page.getByTestId('document-panel-scroller')
const headline = (page: Page) => page.getByTestId('field-headline').locator('input').first()
const go = ({page}: Tour, address: string) => page.goto(`/studio/${address}`)
const story = (id: string, ...parameters: readonly string[]) =>
  `structure/stories;story;${id}${parameters.map((parameter) => `%2C${encodeURIComponent(parameter)}`).join('')}`

async function desk(tour: Tour) {
  await go(tour, 'structure/attention')
  await expect(tour.page.getByText(strings(tour.language).desk.lookedAt(1, 1, 1))).toBeVisible(long)
  await picture(tour, 'desk')
}

async function gate(tour: Tour) {
  const {mustBeSettled} = strings(tour.language).desk
  await go(tour, story(unreadyId(tour.language), 'inspect=before-you-publish'))
  await expect(tour.page.getByRole('region', {name: mustBeSettled})).toBeVisible(long)
  await picture(tour, 'gate')
}

async function mention(tour: Tour) {
  const {page, language} = tour
  await go(tour, story(`story-campus-construction-${language}`))
  const words = form(page).locator('[contenteditable=true] [data-slate-string], [contenteditable=true] span').first()
  await words.dblclick(long)
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByTestId('autocomplete').last()).toBeFocused(long)
  await page.keyboard.type('wuzhaohui')
  await expect(
    page.getByText(language === 'en' ? /^President, Zhejiang University/ : /浙江大学校长/).first(),
  ).toBeVisible(long)
  await picture(tour, 'mention')
}

async function role(tour: Tour) {
  const {heldThatDay} = strings(tour.language).desk
  await go(tour, story(unreadyId(tour.language), 'path=appearances[_key=="zhu"]'))
  const held = tour.page.getByRole('dialog').getByText(new RegExp(heldThatDay)).first()
  await expect(held).toBeVisible(long)
  await held.scrollIntoViewIfNeeded()
  await picture(tour, 'role')
}

async function preview(tour: Tour) {
  const {page, language} = tour
  await go(tour, `presentation?preview=${encodeURIComponent(`/${language}/news/darwin-mouse`)}`)
  await expect(page.frameLocator('iframe').getByRole('heading', {level: 1})).toBeVisible(long)
  await expect(headline(page)).toBeEditable(long)
  await expect(page.frameLocator('iframe').locator('main img').first()).toBeVisible(long)
  await expect(page.getByText(/^(Loading|正在加载|加载中)/)).toHaveCount(0, long)
  await picture(tour, 'preview')
}

async function translations(tour: Tour) {
  const {page, language} = tour
  await go(tour, story(`story-darwin-mouse-${language === 'en' ? 'zh' : 'en'}`))
  await expect(headline(page)).toBeVisible(long)
  await page.getByRole('tab', {name: said[language].translations}).filter({visible: true}).click()
  await expect(form(page).getByText(strings(language).versions.original).first()).toBeVisible(long)
  await picture(tour, 'translations')
}

async function whereUsed(tour: Tour) {
  await go(tour, 'structure/person;person-zhu-shiqiang')
  await choose(tour.page, said[tour.language].remove)
  await expect(tour.page.getByRole('dialog').getByRole('link').first()).toBeVisible(long)
  await picture(tour, 'where-used')
}

async function people(tour: Tour) {
  const colleague = await invite(tour)
  await go(tour, 'access')
  await expect(tour.page.getByText(colleagues[tour.language]).first()).toBeVisible(long)
  await picture(tour, 'people')
  await colleague.context().close()
}

/** A colleague, in a browser of her own, who was invited as an editor; of the same name each time. */
async function invite({browser, newsroom, language}: Tour): Promise<Page> {
  const page = await elsewhere(browser, newsroom, {viewport})
  await joinAs(page, newsroom, 'editor', colleagues[language])
  return page
}

/** Two in one story, and afterwards what its history says of them. */
async function together(tour: Tour) {
  const {page, language} = tour
  const colleague = await invite(tour)
  const id = `story-shared-centres-${language}`
  await Promise.all([go(tour, story(id)), colleague.goto(`/studio/${story(id)}`)])
  await Promise.all([page, colleague].map((one) => expect(headline(one)).toBeEditable(long)))
  await headline(page).click()
  await colleague.getByTestId('field-standfirst').locator('textarea').click()
  await colleague.keyboard.press('Control+End')
  await colleague.keyboard.type(language === 'en' ? ' It rained all day.' : '那天一直在下雨。')
  // Her first word has made a draft; where she is in it Studio tells when she goes to a field.
  await headline(colleague).click()
  await colleague.getByTestId('field-standfirst').locator('textarea').click()
  // Her mark at the field, not the one in the head of the form, which says only that she is somewhere in it.
  await expect(form(page).getByLabel(colleagues[language], {exact: true}).first()).toBeVisible(long)
  await expect(page.getByTestId('field-standfirst').locator('textarea')).toHaveValue(/It rained|下雨/, long)
  await page.getByTestId('field-standfirst').locator('textarea').scrollIntoViewIfNeeded()
  await picture(tour, 'presence')

  await go(tour, story(id, 'inspect=sanity/structure/history'))
  const versions = page.getByTestId('timeline-item-button')
  await expect(versions.first()).toBeVisible(long)
  await page.getByRole('tab', {name: said[language].review}).click(long)
  await expect(page.locator('#review-panel')).toContainText(language === 'en' ? 'It rained' : '下雨', long)
  await picture(tour, 'history')
  await colleague.context().close()
}

const stops = [desk, gate, mention, role, preview, translations, whereUsed, people, together]

for (const language of ['en', 'zh'] as const) {
  for (const stop of stops) {
    test(`${stop.name}, ${language}`, async ({browser, newsroom}) => {
      mkdirSync(folder, {recursive: true})
      const context = await browser.newContext({baseURL: newsroom.url, viewport, reducedMotion: 'reduce'})
      const page = await context.newPage()
      const locale = ['sanity-locale:dateline-local:default', languages[language]] as const
      await page.addInitScript(([name, value]) => localStorage.setItem(name, value), locale)
      await writeUnready(newsroom, language)
      await openStudio(page, newsroom, 'structure')
      await stop({browser, page, newsroom, language})
      await context.close()
    })
  }
}
