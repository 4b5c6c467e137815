import {inLanguage, versionedCards} from '../../../../sanity/content/versions.ts'

const pair = ['visit-en', 'visit-zh']
const card = (id: string, language: string, day: string, versions: readonly string[] = []) => ({
  id,
  language,
  slug: id,
  headline: id,
  publishedAt: `2020-03-${day}T00:00:00Z`,
  versions,
})
const cards = versionedCards.parse([
  card('visit-zh', 'zh', '26', pair),
  card('spring-en', 'en', '25'),
  card('visit-en', 'en', '24', pair),
  card('institute-en', 'en', '20', ['institute-en', 'institute-zh']),
])

describe('each story once, in the language of the page where it has one', () => {
  test.each([
    ['zh', ['visit-zh', 'spring-en', 'institute-en']],
    ['en', ['spring-en', 'visit-en', 'institute-en']],
  ] as const)('%s', (language, expected) => {
    expect(inLanguage(cards, language).map(({id}) => id)).toEqual(expected)
  })

  test('a page shows thirty at most', () => {
    const many = versionedCards.parse(Array.from({length: 90}, (_, index) => card(`story-${index}`, 'en', '01')))
    expect(inLanguage(many, 'en')).toHaveLength(30)
  })

  test('cards come without the ids of their versions', () => {
    expect(inLanguage(cards, 'en')[0]).not.toHaveProperty('versions')
  })
})
