import {eventPreview} from '../../../../sanity/schema/previews/event.ts'
import {personPreview} from '../../../../sanity/schema/previews/person.ts'
import {storyPreview} from '../../../../sanity/schema/previews/story.ts'

const now = new Date('2020-03-26T00:00:00Z')

describe('a story in a list', () => {
  const published = {headline: 'A visit', language: 'en', date: '2020-03-24', publishedAt: '2020-03-25T02:00:00Z'}
  test.each([
    [published, 'A visit', 'EN · 2020-03-24'],
    [{...published, language: 'zh', date: null}, 'A visit', 'ZH · 2020-03-25'],
    [
      {...published, embargoUntil: '2020-03-27T00:00:00Z'},
      'A visit',
      'EN · 2020-03-27 08:00 (00:00 UTC) · under embargo',
    ],
    [
      {...published, publishedAt: '2020-03-26T20:00:00Z'},
      'A visit',
      'EN · 2020-03-27 04:00 (03-26 20:00 UTC) · scheduled',
    ],
    [{...published, withdrawn: true}, 'A visit', 'EN · 2020-03-24 · taken down'],
    [{language: 'en'}, 'Story without a headline', 'EN · not published yet'],
    [{headline: 3}, 'Story without a headline', 'not published yet'],
  ])('%j', (selection, title, subtitle) => {
    expect(storyPreview(selection, now)).toEqual({title, subtitle})
  })
})

describe('a person in a list', () => {
  const zhu = {
    name: {en: 'Zhu Shiqiang', zh: '朱世强'},
    title_0: {en: 'Director'},
    from_0: '2017',
    to_0: '2018',
    institution_name_0: {en: 'Zhejiang Lab'},
    title_1: {en: 'President'},
    from_1: '2019',
    institution_name_1: {en: 'Zhejiang Lab'},
    title_2: {zh: '副校长'},
    institution_name_2: {zh: '浙江大学'},
  }
  test.each([
    ['as President and Vice President today', zhu, now, 'President, Zhejiang Lab; 副校长, 浙江大学'],
    ['as Director in 2018', zhu, new Date('2018-06-01'), 'Director, Zhejiang Lab; 副校长, 浙江大学'],
    ['without roles', {name: {en: 'Raj Reddy'}}, now, ''],
  ])('%s', (_case, selection, day, subtitle) => {
    expect(personPreview(selection, day).subtitle).toBe(subtitle)
  })

  test.each([
    [{name: {en: 'Wu Zhaohui', zh: '吴朝晖'}}, 'Wu Zhaohui 吴朝晖'],
    [{name: {_type: 'localizedString', zh: '吴朝晖'}}, '吴朝晖'],
    [{name: {en: 'Raj Reddy', zh: 'Raj Reddy'}}, 'Raj Reddy'],
    [{}, 'Person without a name'],
  ])('named %j', (selection, title) => {
    expect(personPreview(selection, now).title).toBe(title)
  })
})

describe('an event in a list', () => {
  const visit = {
    name: {en: 'A visit'},
    kind: 'visit',
    start: '2020-03-24T18:00:00Z',
    zone: 'Asia/Shanghai',
    city: {en: 'Hangzhou'},
  }
  test.each([
    [visit, '2020-03-25 · Visit · Hangzhou'],
    [{...visit, zone: 'Europe/Paris', city: {zh: '巴黎'}}, '2020-03-24 · Visit · 巴黎'],
    [{...visit, precision: 'month'}, '2020-03 · Visit · Hangzhou'],
    [{...visit, status: 'cancelled'}, '2020-03-25 · Visit · Hangzhou · cancelled'],
    [{...visit, zone: 'Nowhere', start: 'soon', status: 'scheduled'}, 'Visit · Hangzhou'],
  ])('%j', (selection, subtitle) => {
    expect(eventPreview(selection).subtitle).toBe(subtitle)
  })
})
