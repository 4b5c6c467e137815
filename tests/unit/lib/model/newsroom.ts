import {event} from '../../../../lib/model/event.ts'

import {institution} from '../../../../lib/model/institution.ts'
import {personCard} from '../../../../lib/model/person-card.ts'
import {person} from '../../../../lib/model/person.ts'
import {site} from '../../../../lib/model/site.ts'
import {type Story, story} from '../../../../lib/model/story.ts'

// The newsroom of these tests, as queries would return it (with null where nothing is) and as the model reads it.

export const siteUrl = 'https://news.example.org'

const rawUniversity = {
  kind: 'institution',
  id: 'zju',
  slug: 'zhejiang-university',
  name: {en: 'Zhejiang University', zh: '浙江大学'},
  abbreviations: ['ZJU'],
  partOf: null,
}

const rawLab = {
  kind: 'institution',
  id: 'zjl',
  slug: 'zhejiang-lab',
  name: {en: 'Zhejiang Lab', zh: '之江实验室'},
  abbreviations: ['ZJL'],
  partOf: null,
}

const rawCouncil = {
  kind: 'institution',
  id: 'council',
  slug: 'executive-council',
  name: {en: 'Executive Council', zh: '理事会'},
  abbreviations: null,
  partOf: {id: 'zjl', slug: 'zhejiang-lab', name: rawLab.name},
}

export const rawWu = {
  kind: 'person',
  id: 'wu',
  slug: 'wu-zhaohui',
  name: {en: 'Wu Zhaohui', zh: '吴朝晖'},
  otherNames: ['WU Zhaohui'],
  distinctions: [{key: 'cas', title: {en: 'CAS Academician', zh: '中国科学院院士'}, institution: null}],
  roles: [
    {key: 'zju', title: {en: 'President', zh: '校长'}, institution: rawUniversity, from: null, to: null},
    {
      key: 'council',
      title: {en: 'Deputy Director', zh: '副理事长'},
      institution: rawCouncil,
      from: '2017-09',
      to: null,
    },
  ],
  portrait: null,
}

export const rawZhu = {
  kind: 'person',
  id: 'zhu',
  slug: 'zhu-shiqiang',
  name: {en: 'Zhu Shiqiang', zh: '朱世强'},
  otherNames: null,
  distinctions: [],
  roles: [
    {key: 'director', title: {en: 'Director', zh: '主任'}, institution: rawLab, from: '2018', to: '2019'},
    {key: 'president', title: {en: 'President', zh: '主任'}, institution: rawLab, from: '2020', to: null},
    {
      key: 'vice',
      title: {en: 'Vice President', zh: '副校长'},
      institution: rawUniversity,
      from: null,
      to: '2020-12-31',
    },
  ],
  portrait: null,
}

const rawPicture = {
  assetId: 'image-1f3a-2000x1500-png',
  url: 'https://cdn.example.org/images/p/d/1f3a-2000x1500.png',
  width: 2000,
  height: 1500,
  alt: {en: 'Two delegations at a table', zh: '双方会谈'},
  caption: {en: 'The talks', zh: null},
  credit: 'Zhejiang Lab & friends',
}

const rawVisit = {
  kind: 'event',
  id: 'visit',
  slug: 'zju-visits-zhejiang-lab',
  name: {en: 'Zhejiang University visits Zhejiang Lab', zh: '浙江大学来访'},
  eventKind: 'visit',
  status: null,
  start: '2020-03-24T06:00:00Z',
  end: '2020-03-24T08:30:00Z',
  precision: 'afternoon',
  timeZone: 'Asia/Shanghai',
  place: {
    venue: {en: 'Zhejiang Lab', zh: '之江实验室'},
    address: null,
    city: {en: 'Hangzhou', zh: '杭州'},
    country: 'CN',
  },
}

const rawStory = {
  id: 'seed-en',
  language: 'en',
  slug: 'a-new-chapter',
  headline: 'Zhejiang Lab and Zhejiang University start a new chapter',
  standfirst: 'Both sides plan their cooperation for the 14th Five-Year Plan.',
  dateline: {place: 'Hangzhou', date: '2020-03-24'},
  publishedAt: '2020-03-25T02:00:00Z',
  updatedAt: '2020-03-25T03:00:00Z',
  picture: rawPicture,
  mainPicture: rawPicture,
  people: [],
  topics: [{kind: 'topic', id: 'ai', slug: 'ai', name: {en: 'Artificial intelligence', zh: '人工智能'}}],
  previousSlugs: ['accelerating-integration'],
  byline: [],
  body: [{_type: 'block', _key: 'p1', children: [{_type: 'span', _key: 's1', text: 'They met.', marks: []}]}],
  appearances: [
    {key: 'a1', person: rawWu, capacity: 'guest'},
    {key: 'a2', person: rawZhu, capacity: 'host', roleKeys: ['president']},
  ],
  institutions: [rawLab, rawUniversity],
  events: [rawVisit],
  programmes: [
    {kind: 'programme', id: 'plan', slug: '14th-five-year-plan', name: {en: '14th Five-Year Plan', zh: '“十四五”规划'}},
  ],
  corrections: [],
  pressContact: null,
  translations: [{language: 'zh', slug: 'a-new-chapter', headline: '之江实验室与浙江大学开启新篇章'}],
}

export const wu = personCard.parse(rawWu)
export const zhu = personCard.parse(rawZhu)

/** The seed's story, with some fields as a test wants them (raw, as the lake would return them). */
export const storyWith = (fields: Readonly<Record<string, unknown>> = {}): Story =>
  story.parse({...rawStory, ...fields})

/** Story blocks: one paragraph with one run of text. */
export const paragraph = (text: string, key = 'p') => ({
  _type: 'block',
  _key: key,
  children: [{_type: 'span', _key: `${key}-s`, text, marks: []}],
})

export const card = {
  id: 'seed-en',
  language: 'en',
  slug: 'a-new-chapter',
  headline: rawStory.headline,
  publishedAt: rawStory.publishedAt,
}

export const wuWith = (fields: Readonly<Record<string, unknown>> = {}) =>
  person.parse({...rawWu, stories: [card], ...fields})

export const labWith = (fields: Readonly<Record<string, unknown>> = {}) =>
  institution.parse({...rawLab, institutionKind: 'laboratory', ...fields})

export const visitWith = (fields: Readonly<Record<string, unknown>> = {}) =>
  event.parse({
    ...rawVisit,
    hosts: [rawLab],
    institutions: [rawUniversity],
    appearances: [
      {key: 'a1', person: rawWu, capacity: 'speaker'},
      {key: 'a2', person: rawZhu, capacity: 'host'},
    ],
    stories: [card],
    ...fields,
  })

export const newsroom = site.parse({
  name: {en: 'Zhejiang Lab News', zh: '之江实验室新闻'},
  tagline: {en: 'News of the Lab', zh: '实验室动态'},
  publisher: rawLab,
  logo: rawPicture,
  languages: ['en', 'zh'],
})

export const raw = {
  story: rawStory,
  picture: rawPicture,
  visit: rawVisit,
  lab: rawLab,
  university: rawUniversity,
  council: rawCouncil,
}
