import {onceInLanguage, storyRows} from '../../../../lib/model/story-row.ts'

const pair = ['visit-en', 'visit-zh']
const row = (story: string, language: string, day: string, versions: readonly string[] = []) => ({
  story,
  language,
  publishedAt: `2020-03-${day}T00:00:00Z`,
  versions,
})
const rows = storyRows.parse([
  row('visit-zh', 'zh', '26', pair),
  row('spring-en', 'en', '25'),
  row('visit-en', 'en', '24', pair),
  row('institute-en', 'en', '20', ['institute-en', 'institute-zh']),
])

describe('each story once, in the language of the page where it has one', () => {
  test.each([
    ['zh', ['visit-zh', 'spring-en', 'institute-en']],
    ['en', ['spring-en', 'visit-en', 'institute-en']],
  ] as const)('%s', (language, expected) => {
    expect(onceInLanguage(rows, language).map(({story}) => story)).toEqual(expected)
  })
})

test('who is in a story is told once, whatever brought them in', () => {
  const [told] = storyRows.parse([
    {...row('a', 'en', '01'), people: ['wu', 'wu', null], institutions: ['lab', 'zju', 'lab']},
  ])
  expect(told).toMatchObject({people: ['wu'], institutions: ['lab', 'zju']})
})
