import {searchQuestion, type SearchQuestion} from '../../../../lib/search/question.ts'

const plain: Partial<SearchQuestion> = {text: '', language: 'en', page: 1}

test.each([
  ['words', {text: '  吴朝晖 '}, {...plain, text: '吴朝晖'}],
  [
    'every filter',
    {text: 'Lab', kind: 'event', storyLanguage: 'zh', year: '2020', page: '3'},
    {...plain, text: 'Lab', kind: 'event', storyLanguage: 'zh', year: 2020, page: 3},
  ],
  [
    'slugs',
    {person: 'wu-zhaohui', institution: 'zhejiang-lab', topic: 'computing'},
    {...plain, person: 'wu-zhaohui', institution: 'zhejiang-lab', topic: 'computing'},
  ],
  [
    'a parameter that stands in the address twice',
    {text: ['Wu', 'Zhu'], year: ['2018', '2020']},
    {...plain, text: 'Wu', year: 2018},
  ],
  ['filters that nobody offers', {kind: 'recipe', storyLanguage: 'xx', year: 'soon', person: ' '}, plain],
  ['pages that cannot be', {page: '-1'}, plain],
  ['a page of words', {page: 'last'}, plain],
  ['ten thousand characters', {text: 'Lab '.repeat(2500)}, {...plain, text: 'Lab '.repeat(50)}],
])('an address with %s', (_, params, expected) => {
  expect(searchQuestion.parse({language: 'en', ...params})).toEqual(expected)
})

test('a question needs a language', () => {
  expect(searchQuestion.safeParse({text: 'Lab'}).success).toBe(false)
})
