import {parseRssFeed} from 'feedsmith'
import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'
import {type FeedInput, rssFeed} from '../../../../lib/feeds/rss.ts'
import {paragraph, raw, rawWu, siteUrl, storyWith} from '../model/newsroom.ts'
import {type Element, childOf, childrenOf, parseXml} from './xml-tree.ts'

const atom = '{http://www.w3.org/2005/Atom}'
const content = '{http://purl.org/rss/1.0/modules/content/}'
const dc = '{http://purl.org/dc/elements/1.1/}'
const media = '{http://search.yahoo.com/mrss/}'

const feed = (fields: Partial<FeedInput> = {}) =>
  rssFeed({
    title: 'Zhejiang Lab News',
    description: 'News of the Lab',
    siteUrl,
    selfPath: '/en/feed.xml',
    pagePath: '/en',
    language: 'en',
    publisher: 'Zhejiang Lab',
    stories: [storyWith()],
    ...fields,
  })

const channelOf = (xml: string) => childOf(parseXml(xml), 'channel')
const itemOf = (xml: string) => childOf(channelOf(xml), 'item')
const textOf = (parent: Element, name: string) => childOf(parent, name).text
const itemWith = (fields: Readonly<Record<string, unknown>>) => itemOf(feed({stories: [storyWith(fields)]}))

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/

describe('the channel', () => {
  const channel = channelOf(feed())

  test.each([
    ['title', 'Zhejiang Lab News'],
    ['link', 'https://news.example.org/en'],
    ['description', 'News of the Lab'],
    ['language', 'en'],
    [`${dc}publisher`, 'Zhejiang Lab'],
    ['lastBuildDate', 'Wed, 25 Mar 2020 03:00:00 GMT'],
  ])('says its %s', (name, value) => {
    expect(textOf(channel, name)).toBe(value)
  })

  test('says where it is itself', () => {
    expect(childOf(channel, `${atom}link`).attributes).toEqual({
      href: 'https://news.example.org/en/feed.xml',
      rel: 'self',
      type: 'application/rss+xml',
    })
  })

  test('says simplified Chinese by its script', () => {
    expect(textOf(channelOf(feed({language: 'zh'})), 'language')).toBe('zh-Hans')
  })

  test('without stories is a valid feed without a date', () => {
    const channel = channelOf(feed({stories: []}))
    expect(childrenOf(channel, 'item')).toEqual([])
    expect(childrenOf(channel, 'lastBuildDate')).toEqual([])
  })

  test('is RSS 2.0 in UTF-8', () => {
    const xml = feed()
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rss version="2\.0"/)
    expect(parseXml(xml).attributes['version']).toBe('2.0')
  })
})

describe('an item', () => {
  const item = itemOf(feed())

  test.each([
    ['title', 'Zhejiang Lab and Zhejiang University start a new chapter'],
    ['link', 'https://news.example.org/en/news/a-new-chapter'],
    ['description', 'Both sides plan their cooperation for the 14th Five-Year Plan.'],
    ['pubDate', 'Wed, 25 Mar 2020 02:00:00 GMT'],
    [`${dc}creator`, 'Zhejiang Lab'],
  ])('says its %s', (name, value) => {
    expect(textOf(item, name)).toBe(value)
  })

  test('has dates of RFC 822', () => {
    expect(textOf(item, 'pubDate')).toMatch(rfc822)
    expect(textOf(itemWith({publishedAt: '2020-12-31T23:30:00+08:00'}), 'pubDate')).toBe(
      'Thu, 31 Dec 2020 15:30:00 GMT',
    )
  })

  test('says when it was last corrected, and nothing where it never was', () => {
    const corrections = [{key: 'c', date: '2020-03-26T02:00:00Z', text: 'The number is five.'}]
    expect(textOf(itemWith({corrections}), `${atom}updated`)).toBe('2020-03-26T02:00:00Z')
    expect(childrenOf(itemWith({corrections: []}), `${atom}updated`)).toEqual([])
  })

  test('keeps its guid under a new slug, a new headline, another host', () => {
    const guid = childOf(item, 'guid')
    const moved = rssFeed({
      title: 'x',
      description: 'x',
      siteUrl: 'http://localhost:3000',
      selfPath: '/en/feed.xml',
      pagePath: '/en',
      language: 'en',
      publisher: 'x',
      stories: [storyWith({slug: 'another-slug', headline: 'Another headline'})],
    })
    expect(guid.attributes).toEqual({isPermaLink: 'false'})
    expect(guid.text).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(childOf(itemOf(moved), 'guid')).toEqual(guid)
  })

  test('names topics and programmes as categories', () => {
    expect(childrenOf(item, 'category').map(({text}) => text)).toEqual([
      'Artificial intelligence',
      '14th Five-Year Plan',
    ])
  })

  test.each([
    [
      'a person with a page and a name',
      [
        {key: '1', person: rawWu},
        {key: '2', name: 'Li Lei'},
      ],
      ['Wu Zhaohui', 'Li Lei'],
    ],
    ['an author without any name', [{key: '1'}], ['Zhejiang Lab']],
    ['nobody', [], ['Zhejiang Lab']],
  ])('by %s', (_, byline, creators) => {
    expect(childrenOf(itemWith({byline}), `${dc}creator`).map(({text}) => text)).toEqual(creators)
  })

  test('without a standfirst has no description', () => {
    expect(childrenOf(itemWith({standfirst: null}), 'description')).toEqual([])
  })

  test('shows its main picture with its measures and its words', () => {
    const picture = childOf(item, `${media}content`)
    expect(picture.attributes).toMatchObject({medium: 'image', width: '1200', height: '900'})
    expect(picture.attributes['url']).toMatch(/^https:.*[?&]w=1200/)
    expect(textOf(picture, `${media}description`)).toBe('Two delegations at a table')
  })
})

describe('an enclosure', () => {
  const file = {_type: 'attachment', _key: 'f', title: 'Paper', url: 'https://cdn.example.org/files/a.pdf?b=1&c=2'}

  test('has the true number of bytes', () => {
    const item = itemWith({body: [{...file, size: 48_213, mimeType: 'application/pdf'}]})
    expect(childOf(item, 'enclosure').attributes).toEqual({url: file.url, length: '48213', type: 'application/pdf'})
  })

  test.each([
    ['the size is not known', {mimeType: 'application/pdf'}],
    ['the type is not known', {size: 1}],
  ])('is left out when %s', (_, fields) => {
    expect(childrenOf(itemWith({body: [{...file, ...fields}]}), 'enclosure')).toEqual([])
  })

  test('stands once, however many files there are', () => {
    const known = {...file, size: 5, mimeType: 'application/pdf'}
    const body = [known, {...known, _key: 'g'}]
    expect(childrenOf(itemWith({body}), 'enclosure')).toHaveLength(1)
  })
})

function shown(html: string): string {
  const words: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ('value' in node) words.push(node.value)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  parseFragment(html).childNodes.forEach(walk)
  return words.join('')
}

describe('nasty text', () => {
  test.each([
    ['the end of a CDATA section', 'a ]]> b ]]]]>> c', 'a ]]> b ]]]]>> c'],
    ['markup', '<script>alert("1 & 2")</script>', '<script>alert("1 & 2")</script>'],
    ['entities', '&amp; &#0; &nbsp; &lt;b&gt;', '&amp; &#0; &nbsp; &lt;b&gt;'],
    ['quotes', `"it's"`, `"it's"`],
    ['emoji and a flag', 'mouse 🐁 brain 🧠 🇨🇳', 'mouse 🐁 brain 🧠 🇨🇳'],
    ['a rare character', '𠮷野家', '𠮷野家'],
    [
      'Chinese with full-width punctuation',
      '吴朝晖：“共建，共享！”（浙江大学）——《规划》……',
      '吴朝晖：“共建，共享！”（浙江大学）——《规划》……',
    ],
    ['NUL and other controls', 'a\u0000b\u0008c\u000Bd\u001Fe', 'abcde'],
    ['what is no character', 'a\uFFFEb\uFFFFc', 'abc'],
    ['half a surrogate pair', 'a\uD83Db', 'ab'],
    ['an ideographic space', '浙江\u3000大学', '浙江\u3000大学'],
    ['a byte order mark inside', 'a\uFEFFb', 'a\uFEFFb'],
    ['a very long run', '浙'.repeat(200_000), '浙'.repeat(200_000)],
  ])('with %s survives in title, standfirst, byline and body', (_, text, expected) => {
    const item = itemWith({
      headline: text,
      standfirst: text,
      byline: [{key: '1', name: text}],
      body: [paragraph(text)],
      picture: null,
      mainPicture: null,
    })
    expect(textOf(item, 'title')).toBe(expected)
    expect(textOf(item, 'description')).toBe(expected)
    expect(textOf(item, `${dc}creator`)).toBe(expected)
    expect(shown(textOf(item, `${content}encoded`))).toBe(expected)
  })

  test('in attributes survives too', () => {
    const url = 'https://cdn.example.org/a.pdf?x="1"&y=<2>\u0007'
    const body = [{_type: 'attachment', _key: 'f', title: 't', url, size: 1, mimeType: 'a/b;c="d"&<'}]
    expect(childOf(itemWith({body}), 'enclosure').attributes['type']).toBe('a/b;c="d"&<')
  })
})

describe('an independent reader', () => {
  test('finds every story, with its whole text', () => {
    const stories = Array.from({length: 25}, (_, n) =>
      storyWith({id: `s${n}`, slug: `s-${n}`, headline: `Story ${n} & more ]]>`, body: [paragraph(`Text ${n} <b>`)]}),
    )
    const read = parseRssFeed(feed({stories}))
    expect(read.items).toHaveLength(25)
    expect(new Set(read.items?.map((item) => item.guid?.value)).size).toBe(25)
    expect(read.items?.[7]).toMatchObject({
      title: 'Story 7 & more ]]>',
      link: 'https://news.example.org/en/news/s-7',
      content: {encoded: expect.stringContaining('<p>Text 7 &lt;b&gt;</p>')},
      dc: {creators: ['Zhejiang Lab']},
    })
  })
})

test('a Chinese slug is percent-encoded in addresses', () => {
  const story = storyWith({language: 'zh', slug: '浙江大学', picture: raw.picture})
  expect(textOf(itemOf(feed({language: 'zh', stories: [story]})), 'link')).toBe(
    'https://news.example.org/zh/news/%E6%B5%99%E6%B1%9F%E5%A4%A7%E5%AD%A6',
  )
})
