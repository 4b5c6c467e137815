import {type Publishable, publicFrom, visibilityOf} from '../../../../lib/model/visibility.ts'

const published = {id: 's', publishedAt: '2020-03-25T02:00:00Z'}
const now = new Date('2020-03-26T00:00:00Z')

const cases: readonly (readonly [string, Publishable, string])[] = [
  ['a published story', published, 'visible'],
  ['at the very moment of publication', {...published, publishedAt: '2020-03-26T00:00:00Z'}, 'visible'],
  ['a millisecond before', {...published, publishedAt: '2020-03-26T00:00:00.001Z'}, 'scheduled'],
  ['scheduled for tomorrow', {...published, publishedAt: '2020-03-27T00:00:00Z'}, 'scheduled'],
  ['scheduled for a local time that has passed', {...published, publishedAt: '2020-03-26T07:59:00+08:00'}, 'visible'],
  ['scheduled for a local time that has not', {...published, publishedAt: '2020-03-25T20:01:00-04:00'}, 'scheduled'],
  ['without a time of publication', {id: 's'}, 'unscheduled'],
  ['a draft', {...published, id: 'drafts.s'}, 'draft'],
  ['a version in a release', {...published, id: 'versions.r1.s'}, 'draft'],
  ['a draft that is withdrawn is a draft', {...published, id: 'drafts.s', withdrawn: true}, 'draft'],
  ['an id that only sounds like a draft', {...published, id: 'drafts-of-history'}, 'visible'],
  ['withdrawn', {...published, withdrawn: true}, 'withdrawn'],
  ['withdrawn under embargo', {...published, withdrawn: true, embargoUntil: '2020-03-27T00:00:00Z'}, 'withdrawn'],
  ['withdrawn, then restored', {...published, withdrawn: false}, 'visible'],
  ['under embargo', {...published, embargoUntil: '2020-03-26T00:00:01Z'}, 'embargoed'],
  ['when the embargo ends', {...published, embargoUntil: '2020-03-26T00:00:00Z'}, 'visible'],
  ['after the embargo', {...published, embargoUntil: '2020-03-25T23:59:59Z'}, 'visible'],
  ['under embargo and without a time', {id: 's', embargoUntil: '2020-03-25T00:00:00Z'}, 'unscheduled'],
  [
    'scheduled for later than its embargo',
    {id: 's', publishedAt: '2020-03-28T00:00:00Z', embargoUntil: '2020-03-25T00:00:00Z'},
    'scheduled',
  ],
]

test.each(cases)('%s', (_, story, expected) => {
  expect(visibilityOf(story, now)).toBe(expected)
})

describe('what waits for its moment is public from then on, and nothing else is', () => {
  test.each(cases)('%s', (_, story, expected) => {
    const from = publicFrom(story)
    expect(from !== undefined && from <= now).toBe(expected === 'visible')
    if (from === undefined) return
    expect(visibilityOf(story, from)).toBe('visible')
    expect(visibilityOf(story, new Date(from.getTime() - 1))).not.toBe('visible')
  })

  test('a time that nobody can read is no moment', () => {
    expect(publicFrom({...published, publishedAt: 'soon'})).toBeUndefined()
    expect(publicFrom({...published, embargoUntil: 'soon'})).toBeUndefined()
  })
})

test('an embargo that ends at a daylight-saving change ends once', () => {
  const story = {...published, embargoUntil: '2020-03-29T02:00:00+01:00'}
  expect(visibilityOf(story, new Date('2020-03-29T00:59:59Z'))).toBe('embargoed')
  expect(visibilityOf(story, new Date('2020-03-29T01:00:00Z'))).toBe('visible')
})

describe('a time that nobody can read keeps a story in', () => {
  test.each([
    ['of publication', {...published, publishedAt: 'soon'}],
    ['of the embargo', {...published, embargoUntil: 'soon'}],
  ])('%s', (_, story) => {
    expect(visibilityOf(story, now)).not.toBe('visible')
  })
})
