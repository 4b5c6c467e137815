import {dateModified, storyDay, translationIn} from '../../../../lib/model/story.ts'
import {raw, storyWith} from './newsroom.ts'

describe('the day of a story', () => {
  const evening = {...raw.visit, start: '2020-03-24T16:30:00Z'}

  test.each([
    ['is that of its event', {dateline: {date: '2020-03-26'}}, '2020-03-24'],
    ['is told in the zone of its event', {events: [evening]}, '2020-03-25'],
    ['is told in that zone, wherever it is', {events: [{...evening, timeZone: 'America/New_York'}]}, '2020-03-24'],
    ['is that of its first event', {events: [raw.visit, {...evening, id: 'e2'}]}, '2020-03-24'],
    [
      'is its dateline, when of the event only the month is known',
      {events: [{...raw.visit, precision: 'month'}]},
      '2020-03-24',
    ],
    ['is its dateline without an event', {events: [], dateline: {date: '2020-03-23'}}, '2020-03-23'],
    ['is when it was published, when the dateline is a month', {events: [], dateline: {date: '2020-03'}}, '2020-03-25'],
    [
      'is when it was published in the newsroom’s zone',
      {events: [], dateline: null, publishedAt: '2020-03-24T16:00:00Z'},
      '2020-03-25',
    ],
    ['needs no date in the dateline', {events: [], dateline: {place: 'Hangzhou'}}, '2020-03-25'],
  ])('%s', (_, fields, expected) => {
    expect(storyDay(storyWith(fields))).toBe(expected)
  })
})

const note = (date: string) => ({key: date, date, text: 'Right.'})

describe('the moment a story last changed for readers', () => {
  test.each([
    ['is its publication', {}, '2020-03-25T02:00:00Z'],
    ['is not a silent edit', {updatedAt: '2021-01-01T00:00:00Z'}, '2020-03-25T02:00:00Z'],
    [
      'is its latest correction, in whatever order',
      {corrections: [note('2020-05-01T00:00:00Z'), note('2020-04-01T00:00:00Z')]},
      '2020-05-01T00:00:00Z',
    ],
    [
      'is not a correction before it was published',
      {corrections: [note('2020-03-01T00:00:00Z')]},
      '2020-03-25T02:00:00Z',
    ],
    [
      'compares moments, not their letters',
      {corrections: [note('2020-04-01T06:00:00+08:00'), note('2020-03-31T23:00:00Z')]},
      '2020-03-31T23:00:00Z',
    ],
  ])('%s', (_, fields, expected) => {
    expect(dateModified(storyWith(fields))).toBe(expected)
  })
})

describe('the translation of a story', () => {
  test.each([
    ['is the one in the other language', 'en', 'zh', 'a-new-chapter'],
    ['is not itself', 'en', 'en', undefined],
    ['is not what only has its own language', 'zh', 'en', undefined],
  ] as const)('%s', (_, own, wanted, slug) => {
    expect(translationIn(storyWith({language: own}), wanted)?.slug).toBe(slug)
  })

  test('that is not public is none', () => {
    expect(translationIn(storyWith({translations: [null]}), 'zh')).toBeUndefined()
  })
})

describe('what a story is called', () => {
  test('a slug is never empty', () => {
    expect(() => storyWith({slug: ''})).toThrow('slug')
  })

  test.each([
    ['the slugs it had before', ['accelerating-integration'], ['accelerating-integration']],
    ['none', null, []],
    ['what can be read of them', ['a', 5, null, 'b'], ['a', 'b']],
  ])('keeps %s', (_, previousSlugs, expected) => {
    expect(storyWith({previousSlugs}).previousSlugs).toEqual(expected)
  })
})
