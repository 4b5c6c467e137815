import type {Page} from '@playwright/test'
import {lakeOf, openStudio, ref} from './desk.ts'
import {test} from './desk-test.ts'
import {expect, type Newsroom} from './newsroom.ts'

const id = 'story-translating'
const paragraph = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
})
const picture = {
  _type: 'picture',
  alt: {_type: 'localizedText', en: 'Two people talk over a model', zh: '两人在模型旁交谈'},
  caption: {_type: 'localizedText', en: 'Before the talks'},
  licence: 'cc0',
}

/** A published English story, with a picture, people in their roles, a place where it happened and what it is about. */
async function publishOriginal(newsroom: Newsroom) {
  const lake = lakeOf(newsroom)
  const asset = await lake.fetch<string>('*[_type == "story" && defined(mainPicture.asset)][0].mainPicture.asset._ref')
  const role = await lake.fetch<string>('*[_id == "person-zhu-shiqiang"][0].roles[0]._key')
  const person = {_type: 'reference', _ref: 'person-zhu-shiqiang'}
  await lake.createOrReplace({
    _id: id,
    _type: 'story',
    language: 'en',
    headline: 'Two laboratories agree on a bridge',
    slug: {_type: 'slug', current: 'two-laboratories-agree-on-a-bridge'},
    standfirst: 'What they agreed on, and who will build it.',
    dateline: {_type: 'dateline', place: 'Hangzhou', date: '2020-03-24'},
    publishedAt: '2020-03-25T02:00:00Z',
    mainPicture: {...picture, asset: {_type: 'reference', _ref: asset}},
    body: [paragraph('a', 'They met in the morning and talked until noon.'), paragraph('b', 'The bridge is for data.')],
    appearances: [{_key: 'zhu', _type: 'appearance', capacity: 'host', person, roleKeys: [role]}],
    institutions: [ref('institution-zhejiang-lab')],
  })
  return {lake, role}
}

const formOf = (page: Page) => page.getByTestId('document-panel-scroller')
const tab = (page: Page, name: string) => page.getByRole('tab', {name, exact: false}).filter({visible: true})

test('an editor translates a story, is told when the original changes, and says that it is up to date', async ({
  page,
  newsroom,
  request,
}) => {
  test.setTimeout(300_000)
  const {lake, role} = await publishOriginal(newsroom)
  await openStudio(page, newsroom, `intent/edit/id=${id};type=story/`)
  await tab(page, 'Translations').click()
  const form = formOf(page)
  await expect(form.getByText('None yet')).toBeVisible()
  await form.getByRole('button', {name: 'Start it from this one'}).click()

  // The version starts with all of the original, and says what is to be translated.
  await expect(page.getByTestId('field-headline')).toBeVisible({timeout: 30_000})
  await tab(page, 'Translations').click()
  await expect(form.getByText('4 passages are still to be translated:')).toBeVisible()
  await expect(form.getByText('Headline, Standfirst, Paragraph (2)')).toBeVisible()
  const chinese = await lake.fetch<string>('*[_id == $tie][0].translations[language == "zh"][0].value._ref', {
    tie: `translation-${id}`,
  })
  expect(await lake.getDocument(`drafts.${chinese}`)).toMatchObject({
    language: 'zh',
    mainPicture: {alt: picture.alt, asset: {_ref: expect.stringMatching(/^image-/)}},
    appearances: [{person: {_ref: 'person-zhu-shiqiang'}, roleKeys: [role], capacity: 'host'}],
    institutions: [{_ref: 'institution-zhejiang-lab'}],
  })
  await tab(page, 'Write').click()
  await page.getByTestId('field-headline').getByRole('textbox').fill('两家实验室商定建桥')
  await page.getByTestId('field-standfirst').getByRole('textbox').fill('商定了什么，由谁来建。')
  // Typed by another hand: what is of interest here is that the form follows.
  await lake
    .patch(`drafts.${chinese}`)
    .set({body: [paragraph('a', '双方上午会面，一直谈到中午。'), paragraph('b', '这座桥是为数据而建。')]})
    .commit()
  await tab(page, 'Translations').click()
  await expect(form.getByText(/still to be translated/)).toHaveCount(0)
  await page.getByTestId('action-publish').click()
  await expect(page.getByText(/两家实验室商定建桥.* was published/)).toBeVisible({timeout: 30_000})

  // Each page leads to the other.
  const pages = {
    en: '/en/news/two-laboratories-agree-on-a-bridge',
    zh: '/zh/news/two-laboratories-agree-on-a-bridge',
  }
  for (const [language, other] of [
    ['en', 'zh'],
    ['zh', 'en'],
  ] as const) {
    await expect
      .poll(async () => (await request.get(pages[language])).text())
      .toMatch(new RegExp(`<link[^>]*rel="alternate"[^>]*${pages[other]}"`))
  }
  expect(await (await request.get(pages.zh)).text()).toContain(`href="${pages.en}"`)

  // A tag is nothing to a translator; a word is.
  await expect(form.getByText(/Up to date with the original since/)).toBeVisible()
  await lake
    .patch(id)
    .set({topics: [ref('topic-brain-inspired-computing')]})
    .commit()
  await lake
    .patch(id)
    .set({'body[_key == "b"]': paragraph('b', 'The bridge is for data and for people.')})
    .commit()
  const told = 'The original in English says something else than when this was translated'
  const behind = form.getByText(`${told}.`)
  await expect(behind).toBeVisible()

  await page.goto('/studio/structure/attention')
  const rows = page.getByRole('link').filter({hasText: told})
  await expect(page.getByRole('link', {name: /^Two laboratories agree on a bridge.*doesn’t know yet/})).toBeVisible()
  await rows.filter({hasText: '两家实验室商定建桥'}).click()
  await tab(page, 'Translations').click()
  await page.getByRole('button', {name: 'Before you publish'}).click()
  const item = page.getByRole('button', {name: `Versions of this story ${told}`})
  await expect(item).toBeVisible({timeout: 60_000})
  await form.getByRole('button', {name: 'What has changed'}).click()
  const changes = page.getByRole('dialog')
  await expect(changes.locator('ins')).toHaveText(' and for people')
  await changes.getByRole('button', {name: 'Up to date with the original'}).click()
  await expect(behind).toHaveCount(0)
  await expect(rows).toHaveCount(0)
  expect(await lake.getDocument(`drafts.${chinese}`)).toBeUndefined()

  await lake.delete(`translation-${id}`)
  await lake.delete(chinese)
  await lake.delete(id)
})

/** A version as the record of a story's versions lists it. */
const version = (language: string, _ref: string) => ({
  _key: language,
  _type: 'internationalizedArrayReferenceValue',
  language,
  value: {_type: 'reference', _ref, _weak: true},
})

/** Words in Latin letters; an English story's own are none of the interface. */
const latin = (text: string) => text.replaceAll('English', '').match(/[A-Za-z]{2,}/g) ?? []

test('whoever reads Chinese finds no English in the versions of a story', async ({page, newsroom}) => {
  test.setTimeout(300_000)
  const {lake} = await publishOriginal(newsroom)
  const chinese = `${id}-zh`
  const story = {_type: 'reference', _ref: id, _weak: true}
  await lake.createOrReplace({
    _id: chinese,
    _type: 'story',
    language: 'zh',
    headline: '两家实验室商定建桥',
    slug: {_type: 'slug', current: 'bridge'},
    standfirst: '商定了什么，由谁来建。',
    dateline: {_type: 'dateline', place: '杭州', date: '2020-03-24'},
    publishedAt: '2020-03-25T02:00:00Z',
    body: [paragraph('a', 'They met in the morning and talked until noon.')],
    translatedFrom: {_type: 'translatedFrom', story, digest: 'of a lost text', at: '2020-03-25T02:00:00Z'},
  })
  const translations = [version('en', id), version('zh', chinese)]
  await lake.createOrReplace({_id: `translation-${id}`, _type: 'translation.metadata', translations})
  await page.addInitScript(() => localStorage.setItem('sanity-locale:dateline-local:default', 'zh-Hans'))
  const asksForVersions = /translation\.metadata/
  await page.route(asksForVersions, (route) => route.fulfill({status: 500, json: {error: 'not now'}}))
  await openStudio(page, newsroom, `intent/edit/id=${chinese};type=story/`)
  await tab(page, '翻译').click()
  await expect(page.getByText('用于3个页面')).toBeVisible({timeout: 60_000})
  const form = formOf(page)
  await expect(form.getByText('无法查找各语言版本：内容库没有响应。内容没有丢失。')).toBeVisible()
  await page.unroute(asksForVersions)
  await form.getByRole('button', {name: '重试'}).click()

  await expect(form.getByText('翻译之后，英语原文的内容又有改动。')).toBeVisible()
  await expect(form.getByText('尚有1段待翻译：')).toBeVisible()
  expect(latin(await page.getByTestId('field-versions').innerText())).toEqual([])
  await form.getByRole('button', {name: '查看改动'}).click()
  const changes = page.getByRole('dialog')
  await expect(changes.getByText('当时的原文已不再保存。请与现在的原文对照。')).toBeVisible()
  expect(latin(await changes.innerText())).toEqual([])
  await changes.getByRole('button', {name: '关闭'}).last().click()
  await page.getByRole('button', {name: '发布前检查'}).click()
  const item = page.getByRole('button', {name: '本报道的各语言版本 翻译之后，英语原文的内容又有改动'})
  await expect(item).toBeVisible()
  expect(latin(await page.getByRole('region', {name: '建议'}).innerText())).toEqual([])
  for (const gone of [`translation-${id}`, chinese, id]) await lake.delete(gone)
})
