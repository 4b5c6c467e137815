import {feedVersion} from '../../../../lib/feeds/feed-version.ts'
import {storyWith} from '../model/newsroom.ts'

const published = {publishedAt: '2020-03-25T02:00:00Z', updatedAt: '2020-03-25T02:00:00Z'}
const correction = {key: 'c', date: '2020-04-01T00:00:00Z', text: 'Right.'}

describe('when a feed last changed', () => {
  test.each([
    ['when its story was published', [published], '2020-03-25T02:00:00.000Z'],
    ['when it was corrected', [{...published, corrections: [correction]}], '2020-04-01T00:00:00.000Z'],
    ['when it was edited', [{...published, updatedAt: '2020-03-26T09:00:00+08:00'}], '2020-03-26T01:00:00.000Z'],
    [
      'with the latest of its stories',
      [published, {...published, publishedAt: '2021-01-01T00:30:00+08:00'}, published],
      '2020-12-31T16:30:00.000Z',
    ],
  ])('%s', (_, stories, expected) => {
    const {lastModified} = feedVersion('text', stories.map(storyWith))
    expect(lastModified?.toISOString()).toBe(expected)
  })

  test('never, without stories', () => {
    expect(feedVersion('text', []).lastModified).toBeUndefined()
  })

  test('is the same at every request', () => {
    expect(feedVersion('text', [storyWith()])).toEqual(feedVersion('text', [storyWith()]))
  })
})

describe('the tag', () => {
  test('is strong, and another for other bytes', () => {
    const tags = ['a', 'b', 'a '].map((text) => feedVersion(text, []).etag)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]{27}"$/)
    expect(new Set(tags).size).toBe(3)
  })
})
