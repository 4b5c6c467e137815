import {topic} from '../../../../lib/model/subject.ts'
import {listJsonLd, subjectJsonLd} from '../../../../lib/seo/json-ld/collection.ts'
import {eventJsonLd} from '../../../../lib/seo/json-ld/event.ts'
import {institutionJsonLd} from '../../../../lib/seo/json-ld/institution.ts'
import {eventMoment} from '../../../../lib/seo/json-ld/moment.ts'
import {type JsonLdGraph, graphOf} from '../../../../lib/seo/json-ld/node.ts'
import {personJsonLd} from '../../../../lib/seo/json-ld/person.ts'
import {jsonLdScript} from '../../../../lib/seo/json-ld/script.ts'
import {searchJsonLd} from '../../../../lib/seo/json-ld/search.ts'
import {storyJsonLd} from '../../../../lib/seo/json-ld/story.ts'
import {frontJsonLd} from '../../../../lib/seo/json-ld/website.ts'
import {card, labWith, newsroom, raw, rawWu, rawZhu, siteUrl, storyWith, visitWith, wuWith} from '../model/newsroom.ts'

const url = (path: string) => `https://news.example.org${path}`
const wuId = url('/en/people/wu-zhaohui#person')
const labId = url('/en/institutions/zhejiang-lab#institution')
const storyId = url('/en/news/a-new-chapter#story')

/** The node of a graph with a type, as a reader of the page gets it. */
function nodeOf(graph: JsonLdGraph, type: string): unknown {
  const read: JsonLdGraph = JSON.parse(jsonLdScript(graph))
  expect(read['@context']).toBe('https://schema.org')
  return read['@graph'].find((node) => node['@type'] === type)
}

const storyGraph = (fields: Readonly<Record<string, unknown>> = {}) => storyJsonLd(storyWith(fields), newsroom, siteUrl)
const article = (fields: Readonly<Record<string, unknown>> = {}) => nodeOf(storyGraph(fields), 'NewsArticle')
const ai = topic.parse({...raw.story.topics[0], stories: [card]})

const mention = (entity: unknown, key: string) => ({_type: 'mention', _key: key, entity})

describe('a story', () => {
  test('is a NewsArticle with all that search engines ask for', () => {
    expect(article()).toMatchObject({
      '@id': storyId,
      url: url('/en/news/a-new-chapter'),
      headline: 'Zhejiang Lab and Zhejiang University start a new chapter',
      description: 'Both sides plan their cooperation for the 14th Five-Year Plan.',
      inLanguage: 'en',
      dateline: 'Hangzhou',
      datePublished: '2020-03-25T02:00:00Z',
      dateModified: '2020-03-25T02:00:00Z',
      author: {'@id': labId},
      publisher: {'@id': labId},
      isPartOf: {'@id': url('/en#website')},
      workTranslation: [{'@type': 'NewsArticle', inLanguage: 'zh-Hans', url: url('/zh/news/a-new-chapter')}],
    })
  })

  test('has its picture in three shapes', () => {
    const sizes = [
      [1200, 675],
      [1200, 900],
      [1200, 1200],
    ].map(([width, height]) => ({
      '@type': 'ImageObject',
      url: expect.stringContaining(`w=${width}&h=${height}`),
      width,
      height,
      creditText: 'Zhejiang Lab & friends',
    }))
    expect(article()).toMatchObject({image: sizes})
  })

  test('is about its event, topic and programme, and mentions who is in it', () => {
    expect(article()).toMatchObject({
      about: [
        {'@type': 'Event', '@id': url('/en/events/zju-visits-zhejiang-lab#event')},
        {'@type': 'Thing', name: 'Artificial intelligence'},
        {'@type': 'Thing', name: '14th Five-Year Plan'},
      ],
      mentions: [
        {'@type': 'Person', '@id': wuId, name: 'Wu Zhaohui'},
        {'@type': 'Person', name: 'Zhu Shiqiang'},
        {'@type': 'Organization', '@id': labId},
        {'@type': 'Organization', name: 'Zhejiang University'},
      ],
    })
  })

  test('mentions what its body links to, and nothing twice', () => {
    const block = {
      _type: 'block',
      _key: 'b',
      children: [],
      markDefs: [mention(raw.council, '1'), mention(rawWu, '2'), mention(raw.visit, '3'), mention(null, '4')],
    }
    expect(article({body: [block], institutions: [], appearances: []})).toMatchObject({
      mentions: [{name: 'Executive Council'}, {name: 'Wu Zhaohui'}],
    })
  })

  test.each([
    ['a person with a page', [{key: '1', person: rawWu}], [{'@type': 'Person', '@id': wuId, name: 'Wu Zhaohui'}]],
    ['a desk', [{key: '1', name: 'News desk'}], [{'@type': 'Organization', name: 'News desk'}]],
    ['the publisher', [{key: '1', name: 'Zhejiang Lab'}], [{'@id': labId}]],
  ])('by %s', (_, byline, author) => {
    expect(article({byline})).toMatchObject({author})
  })

  test('tells its corrections', () => {
    const corrections = [{key: 'c', date: '2020-04-01T00:00:00+08:00', text: 'It is 792.'}]
    expect(article({corrections})).toMatchObject({
      dateModified: '2020-04-01T00:00:00+08:00',
      correction: [{'@type': 'CorrectionComment', text: 'It is 792.', datePublished: '2020-04-01T00:00:00+08:00'}],
    })
  })

  test('keeps dates with their offset', () => {
    const offset = /T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/
    expect(article()).toMatchObject({
      datePublished: expect.stringMatching(offset),
      dateModified: expect.stringMatching(offset),
    })
  })

  test('without anything leaves everything out: no empty lists, no nulls', () => {
    const bare = {
      standfirst: null,
      dateline: null,
      picture: null,
      mainPicture: null,
      body: [],
      appearances: [],
      institutions: [],
      events: [],
      topics: [],
      programmes: [],
      translations: [],
    }
    const written = jsonLdScript(storyGraph(bare))
    expect(written).not.toMatch(/\[\]|null|""/)
    for (const property of ['image', 'about', 'mentions', 'hasPart', 'correction', 'workTranslation']) {
      expect(article(bare)).not.toHaveProperty(property)
    }
  })
})

describe('a quotation', () => {
  const quotation = {_type: 'quotation', _key: 'q', text: 'We build it.', speaker: rawWu}

  test('has its words, its speaker, its story and its event', () => {
    const graph = storyGraph({body: [quotation]})
    expect(nodeOf(graph, 'Quotation')).toMatchObject({
      '@id': `${storyId}-q`,
      text: 'We build it.',
      inLanguage: 'en',
      creator: {'@type': 'Person', '@id': wuId},
      isPartOf: {'@id': storyId},
      recordedIn: {'@id': url('/en/events/zju-visits-zhejiang-lab#event')},
    })
    expect(nodeOf(graph, 'NewsArticle')).toMatchObject({hasPart: [{'@id': `${storyId}-q`}]})
  })

  test('that is translated names the words as they were said', () => {
    const body = [{...quotation, originalLanguage: 'zh', originalText: '我们要建设它。'}]
    expect(nodeOf(storyGraph({body}), 'Quotation')).toMatchObject({
      translationOfWork: {'@type': 'Quotation', text: '我们要建设它。', inLanguage: 'zh-Hans'},
    })
  })

  test.each([
    ['reported speech', {quotationKind: 'reported'}],
    ['words of nobody', {speaker: null}],
  ])('is not made of %s', (_, fields) => {
    expect(nodeOf(storyGraph({body: [{...quotation, ...fields}]}), 'Quotation')).toBeUndefined()
  })

  test('stands on the speaker’s page too, under the same @id', () => {
    const story = {...card, day: '2020-03-24'}
    const graph = personJsonLd(wuWith({quotations: [{quotation, story}]}), 'zh', newsroom, siteUrl)
    expect(nodeOf(graph, 'Quotation')).toMatchObject({'@id': `${storyId}-q`, inLanguage: 'en', creator: {'@id': wuId}})
  })
})

describe('a person', () => {
  const zhu = wuWith({...rawZhu, orcid: '0000-0002-1825-0097', links: [{key: 'l', url: 'https://zju.edu.cn/zhu'}]})
  const node = nodeOf(personJsonLd(zhu, 'en', newsroom, siteUrl), 'Person')

  test('has a name in both scripts and is known elsewhere', () => {
    expect(node).toMatchObject({
      '@id': url('/en/people/zhu-shiqiang#person'),
      name: 'Zhu Shiqiang',
      alternateName: ['朱世强'],
      sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://zju.edu.cn/zhu'],
      subjectOf: [{'@id': storyId}],
    })
  })

  test('holds dated roles: a director until 2019, president since 2020', () => {
    expect(node).toMatchObject({
      affiliation: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Director',
          startDate: '2018',
          endDate: '2019',
          affiliation: {'@id': labId},
        },
        {'@type': 'OrganizationRole', roleName: 'President', startDate: '2020', affiliation: {'@id': labId}},
        {'@type': 'OrganizationRole', roleName: 'Vice President', endDate: '2020-12-31'},
      ],
    })
  })

  test('is the same thing in Chinese, under its Chinese name', () => {
    const chinese = nodeOf(personJsonLd(wuWith(), 'zh', newsroom, siteUrl), 'Person')
    expect(chinese).toMatchObject({
      '@id': wuId,
      name: '吴朝晖',
      alternateName: ['Wu Zhaohui', 'WU Zhaohui'],
      url: url('/zh/people/wu-zhaohui'),
      award: ['中国科学院院士'],
    })
  })
})

describe('an institution', () => {
  test('says what it is called, what it is part of, and its parts', () => {
    const unit = {...raw.council, partOf: undefined}
    const lab = labWith({
      ror: 'https://ror.org/02m2h7991',
      website: 'https://zhejianglab.com',
      founded: '2017-09-06',
      units: [unit],
      partOf: {id: 'p', slug: 'province', name: {en: 'Zhejiang Province'}},
      place: {city: {en: 'Hangzhou'}, country: 'CN'},
    })
    expect(nodeOf(institutionJsonLd(lab, 'en', newsroom, siteUrl), 'ResearchOrganization')).toMatchObject({
      '@id': labId,
      name: 'Zhejiang Lab',
      alternateName: ['之江实验室', 'ZJL'],
      url: url('/en/institutions/zhejiang-lab'),
      sameAs: ['https://ror.org/02m2h7991', 'https://zhejianglab.com'],
      foundingDate: '2017-09-06',
      address: {'@type': 'PostalAddress', addressLocality: 'Hangzhou', addressCountry: 'CN'},
      parentOrganization: {'@type': 'Organization', name: 'Zhejiang Province'},
      subOrganization: [{'@type': 'Organization', name: 'Executive Council'}],
    })
  })
})

describe('an event', () => {
  const eventNode = (fields: Readonly<Record<string, unknown>> = {}) =>
    nodeOf(eventJsonLd(visitWith(fields), 'en', newsroom, siteUrl), 'Event')

  test('says when, where, who and whether it takes place', () => {
    expect(eventNode({precision: 'time'})).toMatchObject({
      name: 'Zhejiang University visits Zhejiang Lab',
      startDate: '2020-03-24T14:00:00+08:00',
      endDate: '2020-03-24T16:30:00+08:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Zhejiang Lab',
        address: {'@type': 'PostalAddress', addressLocality: 'Hangzhou', addressCountry: 'CN'},
      },
      organizer: [{'@type': 'Organization', '@id': labId}],
      performer: [{'@type': 'Person', '@id': wuId}],
      attendee: [{'@type': 'Person', name: 'Zhu Shiqiang'}],
    })
  })

  test.each([
    ['on the afternoon of a day has no made-up hour', {}, '2020-03-24'],
    ['in a month has no made-up day', {precision: 'month'}, '2020-03'],
  ])('%s', (_, fields, startDate) => {
    expect(eventNode(fields)).toMatchObject({startDate})
  })

  test.each([
    ['postponed', 'https://schema.org/EventPostponed'],
    ['cancelled', 'https://schema.org/EventCancelled'],
  ])('that is %s says so', (status, eventStatus) => {
    expect(eventNode({status})).toMatchObject({eventStatus})
  })

  test('without a place says nothing of a place', () => {
    const node = eventNode({place: null})
    expect(node).not.toHaveProperty('location')
    expect(node).not.toHaveProperty('eventAttendanceMode')
  })
})

describe('a moment in its own zone', () => {
  test.each([
    ['Hangzhou', '2020-03-24T20:30:00Z', 'Asia/Shanghai', '2020-03-25T04:30:00+08:00'],
    ['London in winter', '2020-01-01T12:00:00Z', 'Europe/London', '2020-01-01T12:00:00+00:00'],
    ['London in summer', '2020-07-01T12:00:00Z', 'Europe/London', '2020-07-01T13:00:00+01:00'],
    ['Kathmandu', '2020-01-01T00:00:00Z', 'Asia/Kathmandu', '2020-01-01T05:45:00+05:45'],
    ['New York before the clocks change', '2020-03-08T06:59:59Z', 'America/New_York', '2020-03-08T01:59:59-05:00'],
    ['New York after the clocks change', '2020-03-08T07:00:00Z', 'America/New_York', '2020-03-08T03:00:00-04:00'],
    ['midnight', '2020-03-24T16:00:00Z', 'Asia/Shanghai', '2020-03-25T00:00:00+08:00'],
    ['UTC', '2020-03-24T16:00:00+08:00', 'UTC', '2020-03-24T08:00:00+00:00'],
  ])('%s', (_, instant, zone, expected) => {
    expect(eventMoment(instant, zone, 'time')).toBe(expected)
    expect(Date.parse(expected)).toBe(Date.parse(instant))
  })
})

describe('the way to a page', () => {
  const way = (graph: JsonLdGraph) => nodeOf(graph, 'BreadcrumbList')
  const step = (position: number, name: string, path: string) => ({
    '@type': 'ListItem',
    position,
    name,
    item: url(path),
  })

  test.each([
    ['a story', storyGraph(), [step(2, 'News', '/en/news'), step(3, storyWith().headline, '/en/news/a-new-chapter')]],
    [
      'a person',
      personJsonLd(wuWith(), 'en', newsroom, siteUrl),
      [step(2, 'People', '/en/people'), step(3, 'Wu Zhaohui', '/en/people/wu-zhaohui')],
    ],
    [
      'an institution',
      institutionJsonLd(labWith(), 'en', newsroom, siteUrl),
      [step(2, 'Institutions', '/en/institutions'), step(3, 'Zhejiang Lab', '/en/institutions/zhejiang-lab')],
    ],
    [
      'a unit, below what it is part of',
      institutionJsonLd(labWith({...raw.council, partOf: raw.lab, parents: [raw.lab]}), 'en', newsroom, siteUrl),
      [
        step(2, 'Institutions', '/en/institutions'),
        step(3, 'Zhejiang Lab', '/en/institutions/zhejiang-lab'),
        step(4, 'Executive Council', `/en/institutions/${raw.council.slug}`),
      ],
    ],
    [
      'an event',
      eventJsonLd(visitWith(), 'en', newsroom, siteUrl),
      [step(2, 'Events', '/en/events'), step(3, visitWith().name.en ?? '', '/en/events/zju-visits-zhejiang-lab')],
    ],
    [
      'a topic',
      subjectJsonLd(ai, 'en', newsroom, siteUrl),
      [step(2, 'Topics', '/en/topics'), step(3, 'Artificial intelligence', '/en/topics/ai')],
    ],
    [
      'the news',
      listJsonLd({language: 'en', crumbs: [{name: 'News', path: '/en/news'}]}, newsroom, siteUrl),
      [step(2, 'News', '/en/news')],
    ],
  ])('%s', (_, graph, steps) => {
    expect(way(graph)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [step(1, 'Front page', '/en'), ...steps],
    })
  })

  test('there is none to the front page, which is the site and its publisher', () => {
    const graph = frontJsonLd('zh', newsroom, siteUrl)
    expect(way(graph)).toBeUndefined()
    expect(nodeOf(graph, 'WebSite')).toMatchObject({
      '@id': url('/zh#website'),
      name: '之江实验室新闻',
      alternateName: ['Zhejiang Lab News'],
      inLanguage: 'zh-Hans',
      publisher: {'@id': labId},
      potentialAction: {
        '@type': 'SearchAction',
        target: {'@type': 'EntryPoint', urlTemplate: url('/zh/search?q={search_term_string}')},
        'query-input': 'required name=search_term_string',
      },
    })
    expect(nodeOf(graph, 'Organization')).toMatchObject({
      '@id': labId,
      name: '之江实验室',
      logo: {'@type': 'ImageObject'},
    })
  })
})

test.each([
  ['', 'WebPage', '/en/search'],
  ['q=%3C%2Fscript%3E', 'SearchResultsPage', '/en/search?q=%3C%2Fscript%3E'],
])('the search page asked “%s” is a %s', (query, type, path) => {
  const graph = searchJsonLd({language: 'en', title: 'Search: “</script>”', query}, newsroom, siteUrl)
  expect(nodeOf(graph, type)).toMatchObject({url: url(path), isPartOf: {'@id': url('/en#website')}})
  expect(jsonLdScript(graph)).not.toContain('<')
})

test('a topic’s page is about the topic and lists its stories', () => {
  const graph = subjectJsonLd(ai, 'en', newsroom, siteUrl)
  const id = url('/en/topics/ai#topic')
  expect(nodeOf(graph, 'Thing')).toMatchObject({
    '@id': id,
    name: 'Artificial intelligence',
    alternateName: ['人工智能'],
  })
  expect(nodeOf(graph, 'CollectionPage')).toMatchObject({
    about: {'@id': id},
    mainEntity: {'@type': 'ItemList', itemListElement: [{position: 1, url: url('/en/news/a-new-chapter')}]},
  })
})

describe('in HTML', () => {
  const nasty = '</script><!--<script>&amp;\u2028\u2029吴朝晖”'

  test('no text can end the script', () => {
    const written = jsonLdScript(graphOf({'@type': 'Thing', name: nasty}))
    expect(written).not.toMatch(/[<>&\u2028\u2029]/)
    expect(written).toContain('吴朝晖”')
  })

  test('every text comes back as it was', () => {
    expect(nodeOf(graphOf({'@type': 'Thing', name: nasty}), 'Thing')).toEqual({'@type': 'Thing', name: nasty})
  })
})
