import type {Metadata} from 'next'
import {
  eventMetadata,
  frontMetadata,
  institutionMetadata,
  listMetadata,
  personMetadata,
  storyMetadata,
  subjectMetadata,
} from '../../../../lib/seo/metadata.ts'
import {site} from '../../../../lib/model/site.ts'
import {topic} from '../../../../lib/model/subject.ts'
import {archivePath, entityListPath, newsPath} from '../../../../lib/routes.ts'
import {labWith, newsroom, paragraph, raw, siteUrl, storyWith, visitWith, wuWith} from '../model/newsroom.ts'

const story = (fields: Readonly<Record<string, unknown>> = {}) => storyMetadata(storyWith(fields), newsroom, siteUrl)
const ai = topic.parse({...raw.story.topics[0], description: {en: 'Machines that learn'}, stories: []})

const everyPage: readonly (readonly [string, (language: 'en' | 'zh') => Metadata, string])[] = [
  ['the front page', (language) => frontMetadata(language, newsroom, siteUrl), ''],
  [
    'the news',
    (language) => listMetadata({language, title: 'News', path: (each) => newsPath(each)}, newsroom, siteUrl),
    '/news',
  ],
  [
    'the people',
    (language) =>
      listMetadata({language, title: 'P', path: (each) => entityListPath(each, 'person')}, newsroom, siteUrl),
    '/people',
  ],
  ['a person', (language) => personMetadata(wuWith(), language, newsroom, siteUrl), '/people/wu-zhaohui'],
  [
    'an institution',
    (language) => institutionMetadata(labWith(), language, newsroom, siteUrl),
    '/institutions/zhejiang-lab',
  ],
  [
    'an event',
    (language) => eventMetadata(visitWith(), language, newsroom, siteUrl),
    '/events/zju-visits-zhejiang-lab',
  ],
  ['a topic', (language) => subjectMetadata(ai, language, newsroom, siteUrl), '/topics/ai'],
]

describe('every page', () => {
  test.each(everyPage)('%s is canonical itself and names its twin, both ways', (_, metadata, path) => {
    const links = {
      en: `https://news.example.org/en${path}`,
      'zh-Hans': `https://news.example.org/zh${path}`,
      'zh-CN': `https://news.example.org/zh${path}`,
      'x-default': `https://news.example.org/en${path}`,
    }
    expect(metadata('en').alternates).toMatchObject({canonical: links.en, languages: links})
    expect(metadata('zh').alternates).toMatchObject({canonical: links['zh-Hans'], languages: links})
  })

  test.each(everyPage)('%s says in OpenGraph what it is, where, in which language', (_, metadata, path) => {
    expect(metadata('zh').openGraph).toMatchObject({
      type: expect.any(String),
      title: expect.stringMatching(/./),
      siteName: '之江实验室新闻',
      url: `https://news.example.org/zh${path}`,
      locale: 'zh_CN',
      alternateLocale: ['en_GB'],
      images: [{url: expect.stringMatching(/^https:.*w=1200&h=630\b/), width: 1200, height: 630, alt: '双方会谈'}],
    })
  })

  test.each(everyPage)('%s announces the feed of the site', (_, metadata) => {
    expect(metadata('en').alternates?.types?.['application/rss+xml']).toContainEqual({
      title: 'Zhejiang Lab News',
      url: 'https://news.example.org/en/feed.xml',
    })
  })

  test.each(everyPage.slice(3))('%s announces a feed of its own first', (_, metadata, path) => {
    const feeds = metadata('en').alternates?.types?.['application/rss+xml']
    expect(feeds).toHaveLength(2)
    expect(feeds).toMatchObject([
      {title: expect.stringContaining(' – Zhejiang Lab News'), url: `https://news.example.org/en${path}/feed.xml`},
      {},
    ])
  })
})

describe('a story', () => {
  test('has its headline as title, with the site once', () => {
    expect(story().title).toEqual({
      absolute: 'Zhejiang Lab and Zhejiang University start a new chapter – Zhejiang Lab News',
    })
    expect(story().openGraph).toMatchObject({
      type: 'article',
      title: 'Zhejiang Lab and Zhejiang University start a new chapter',
      publishedTime: '2020-03-25T02:00:00Z',
      modifiedTime: '2020-03-25T02:00:00Z',
      tags: ['Artificial intelligence', '14th Five-Year Plan'],
    })
  })

  test('names its translation by the slug that it has', () => {
    const translations = [{language: 'zh', slug: '新篇章', headline: '新篇章'}]
    expect(story({translations}).alternates?.languages).toMatchObject({
      'zh-Hans': `https://news.example.org/zh/news/${encodeURIComponent('新篇章')}`,
      en: 'https://news.example.org/en/news/a-new-chapter',
    })
  })

  test('that is not translated, or whose translation is not public, names itself only', () => {
    const metadata = story({translations: []})
    expect(metadata.alternates?.languages).toEqual({
      en: 'https://news.example.org/en/news/a-new-chapter',
      'x-default': 'https://news.example.org/en/news/a-new-chapter',
    })
    expect(metadata.openGraph).toMatchObject({alternateLocale: []})
  })

  test('in Chinese only is its own default', () => {
    const url = 'https://news.example.org/zh/news/xin'
    expect(story({language: 'zh', slug: 'xin', translations: []}).alternates?.languages).toEqual({
      'zh-Hans': url,
      'zh-CN': url,
      'x-default': url,
    })
  })

  test('that was corrected was modified then', () => {
    const corrections = [{key: 'c', date: '2020-04-01T00:00:00Z', text: 'x'}]
    expect(story({corrections}).openGraph).toMatchObject({modifiedTime: '2020-04-01T00:00:00Z'})
  })

  test.each([
    ['its standfirst', {}, 'Both sides plan their cooperation for the 14th Five-Year Plan.'],
    [
      'its first paragraph',
      {standfirst: null, body: [{...paragraph('Title'), style: 'h2'}, paragraph(' '), paragraph('They\nmet.')]},
      'They met.',
    ],
    ['nothing', {standfirst: null, body: []}, undefined],
    ['the start of a long text, cut between words', {standfirst: 'word '.repeat(100)}, `${'word '.repeat(39).trim()}…`],
    ['the start of a long Chinese text', {standfirst: '浙'.repeat(300)}, `${'浙'.repeat(199)}…`],
    ['whole emoji', {standfirst: '👩🏽‍🔬'.repeat(300)}, `${'👩🏽‍🔬'.repeat(199)}…`],
  ])('is described by %s', (_, fields, expected) => {
    expect(story(fields).description).toBe(expected)
  })

  test('with a drawing, which networks cannot show, shows the logo', () => {
    const drawing = {...raw.picture, url: 'https://cdn.example.org/images/p/d/9-2000x1500.svg'}
    expect(story({mainPicture: drawing}).openGraph).toMatchObject({images: [{url: expect.stringContaining('.png?')}]})
  })

  test('without any picture shows the publisher’s logo, and the sign of the newsroom where there is none', () => {
    const bare = {picture: null, mainPicture: null}
    expect(story(bare).openGraph).toMatchObject({images: [{width: 1200}]})
    const plain = site.parse({name: {en: 'N'}, languages: ['en']})
    expect(storyMetadata(storyWith(bare), plain, siteUrl).openGraph?.images).toEqual([
      {url: 'https://news.example.org/share.png', width: 1200, height: 630, alt: 'A capital D, crossed by a line'},
    ])
  })
})

describe('titles of other pages', () => {
  test.each([
    ['a person in both scripts', personMetadata(wuWith(), 'en', newsroom, siteUrl), 'Wu Zhaohui (吴朝晖)'],
    ['a person on a Chinese page', personMetadata(wuWith(), 'zh', newsroom, siteUrl), '吴朝晖（Wu Zhaohui）'],
    [
      'a unit with what it is part of',
      institutionMetadata(labWith({name: {en: 'Talent Office'}, partOf: raw.lab}), 'en', newsroom, siteUrl),
      'Talent Office, Zhejiang Lab',
    ],
    [
      'an event with its day',
      eventMetadata(visitWith(), 'en', newsroom, siteUrl),
      'Zhejiang University visits Zhejiang Lab, 24 March 2020',
    ],
    [
      'an event of a month with its month',
      eventMetadata(visitWith({precision: 'month', end: null}), 'zh', newsroom, siteUrl),
      '浙江大学来访，2020年3月',
    ],
  ])('%s', (_, metadata, expected) => {
    expect(metadata.openGraph).toMatchObject({title: expected})
  })
})

describe('descriptions of other pages', () => {
  test.each([
    ['a person by biography', personMetadata(wuWith({biography: {en: 'A life.'}}), 'en', newsroom, siteUrl), 'A life.'],
    [
      'a person by roles that have not ended',
      personMetadata(wuWith(), 'en', newsroom, siteUrl),
      'President, Zhejiang University; Deputy Director, Executive Council, Zhejiang Lab',
    ],
    [
      'not by a biography in the other language',
      personMetadata(wuWith({biography: {en: 'A life.'}}), 'zh', newsroom, siteUrl),
      '浙江大学校长、之江实验室理事会副理事长',
    ],
    [
      'an event by when and where',
      eventMetadata(visitWith(), 'en', newsroom, siteUrl),
      'afternoon of 24 March 2020, Zhejiang Lab, Hangzhou',
    ],
    ['a topic by its description', subjectMetadata(ai, 'en', newsroom, siteUrl), 'Machines that learn'],
    [
      'an institution by its kind, where nothing is said',
      institutionMetadata(labWith(), 'en', newsroom, siteUrl),
      'Laboratory',
    ],
  ])('%s', (_, metadata, expected) => {
    expect(metadata.description).toBe(expected)
  })
})

describe('lists', () => {
  test('a month with stories in one language has no twin, and leads to its neighbour', () => {
    const metadata = listMetadata(
      {
        language: 'zh',
        title: '新闻',
        path: (each) => archivePath(each, '2018-03'),
        languages: ['zh'],
        beside: {older: archivePath('zh', '2018-02')},
      },
      newsroom,
      siteUrl,
    )
    expect(metadata.alternates).toMatchObject({
      canonical: 'https://news.example.org/zh/news/2018/03',
      languages: {'zh-Hans': 'https://news.example.org/zh/news/2018/03'},
    })
    expect(metadata.alternates?.languages).not.toHaveProperty('en')
    expect(metadata.pagination).toEqual({previous: null, next: 'https://news.example.org/zh/news/2018/02'})
  })

  test('the front page is titled like the site, once', () => {
    expect(frontMetadata('en', newsroom, siteUrl).title).toEqual({absolute: 'Zhejiang Lab News'})
  })

  test('the default is the first of the languages that the site offers', () => {
    const chinese = site.parse({name: {en: 'News'}, languages: ['zh', 'en']})
    expect(frontMetadata('en', chinese, siteUrl).alternates?.languages).toMatchObject({
      en: 'https://news.example.org/en',
      'x-default': 'https://news.example.org/zh',
    })
  })

  test('a site in one language names no other', () => {
    const english = site.parse({name: {en: 'News'}, languages: ['en']})
    expect(frontMetadata('en', english, siteUrl).alternates?.languages).toEqual({
      en: 'https://news.example.org/en',
      'x-default': 'https://news.example.org/en',
    })
  })
})
