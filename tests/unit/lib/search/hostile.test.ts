import {openIndex, person, question, story} from '../../../support/search.ts'

const newsroom = openIndex([
  person('wu', 'Wu Zhaohui', '吴朝晖'),
  story('visit', 'A visit', {refs: ['wu'], people: ['wu']}),
])
afterAll(() => newsroom.close())

describe('whatever is typed is answered', () => {
  test.each([
    ['operators of the index', 'visit AND OR NOT NEAR(visit, 3)'],
    ['a column of the index', 'headline : visit'],
    ['an open quotation mark', '"visit'],
    ['empty quotation marks', '""'],
    ['stars, braces and carets', '^visit* {headline standfirst} : + -'],
    ['a command of the index', "story_text MATCH 'x'; DROP TABLE story; --"],
    ['a NUL', 'vi\0sit\0'],
    ['half an emoji', '\ud83d visit \ude00'],
    ['emoji', '😀👩‍🔬🇨🇳'],
    ['punctuation', '… --- !!! ？？'],
    ['marks on nothing', '\u0301\u0301\u0301'],
    ['right to left', 'זיקוק visit مختبر'],
    ['ten thousand characters', '吴朝晖 visit '.repeat(800)],
    ['one word of ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['only words that say nothing', 'of the and 的 了'],
  ])('%s', (_, text) => {
    const answer = newsroom.index.search(question(text))
    expect(answer.total).toBeGreaterThanOrEqual(0)
    expect(newsroom.index.suggest(text, 'zh')).toMatchObject({entities: expect.anything(), stories: expect.anything()})
  })

  test('punctuation asks nothing and finds nothing', () => {
    expect(newsroom.index.search(question('!!!'))).toMatchObject({entities: [], stories: [], total: 0})
  })

  test('a page past the end is empty, and says how many there are', () => {
    expect(newsroom.index.search(question('visit', {page: 99_999}))).toMatchObject({stories: [], total: 1})
  })

  test('the index is whole afterwards', () => {
    expect(newsroom.index.search(question('visit'))).toMatchObject({total: 1})
  })
})
