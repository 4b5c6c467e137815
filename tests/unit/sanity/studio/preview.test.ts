import {placesOfEntity, placesOfStory} from '../../../../sanity/studio/preview/places.ts'
import {addressOf} from '../../../../sanity/studio/preview/links.ts'

describe('where Preview finds a document', () => {
  test('a story on its page, in the list and on the front page', () => {
    const story = {headline: 'Darwin Mouse', language: 'zh', slug: 'darwin-mouse'}
    expect(placesOfStory(story).map(({href}) => href)).toEqual(['/zh/news/darwin-mouse', '/zh/news', '/zh'])
  })

  test.each([
    ['without a slug', {headline: 'Darwin Mouse', language: 'en', slug: null}],
    ['in a language that the site does not have', {headline: 'Souris', language: 'fr', slug: 'souris'}],
    ['that is not there yet', null],
  ])('nowhere, a story %s', (_name, story) => {
    expect(placesOfStory(story)).toEqual([])
  })

  test('a person in each language', () => {
    expect(placesOfEntity('person', 'wu-zhaohui', 'en').map(({href}) => href)).toEqual([
      '/en/people/wu-zhaohui',
      '/zh/people/wu-zhaohui',
      '/en/people',
    ])
    expect(placesOfEntity('person', undefined, 'en')).toEqual([])
  })

  test('a link to send names no story', () => {
    expect(addressOf('https://news.example.org', {secret: 'abc'})).toBe(
      'https://news.example.org/api/draft-mode/shared?secret=abc',
    )
  })
})
