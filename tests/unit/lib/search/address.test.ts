import {isAsked, narrowed, readQuestion, unnarrowed, writeQuestion} from '../../../../lib/search/address.ts'

const read = (query: string) => readQuestion(query, 'en').question
const nothing = {text: '', language: 'en', page: 1}

describe('an address is read as a question', () => {
  test.each([
    ['', {}],
    ['q=Wu+Zhaohui', {text: 'Wu Zhaohui'}],
    ['q=%E5%90%B4%E6%9C%9D%E6%99%96', {text: '吴朝晖'}],
    ['q=吴朝晖', {text: '吴朝晖'}],
    ['q=++Darwin++', {text: 'Darwin'}],
    ['q=100%', {text: '100%'}],
    ['q=a&q=b', {text: 'a'}],
    ['q=Darwin&type=person&page=3', {text: 'Darwin', kind: 'person', page: 3}],
    ['language=zh&year=2020&topic=chips', {storyLanguage: 'zh', year: 2020, topic: 'chips'}],
    ['person=wu-zhaohui&institution=zhejiang-lab', {person: 'wu-zhaohui', institution: 'zhejiang-lab'}],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual({...nothing, ...expected})
  })

  test.each([
    ['a kind that there is not', 'type=press'],
    ['a language that the site has not', 'language=fr'],
    ['a year in words', 'year=twenty'],
    ['a year that nobody means', 'year=99999999999'],
    ['an empty choice, as a form sends it', 'type=&language=&year=&person=&institution=&topic=&page='],
    ['a page below the first', 'page=-1'],
    ['half a page', 'page=1.5'],
    ['a page beyond all', 'page=1e309'],
    ['an endless slug', `person=${'x'.repeat(300)}`],
    ['another’s parameters', 'utm_source=mail&__proto__=1&constructor=2&fbclid=x'],
    ['half a character and a stray percent sign', '%E6%B5=%'],
  ])('%s is passed over', (_name, query) => {
    expect(read(query)).toEqual(nothing)
  })

  test('words beyond what is looked for are cut, and that is told', () => {
    expect(readQuestion(`q=${'x'.repeat(200)}`, 'en').cut).toBe(false)
    const long = readQuestion(`q=${'x'.repeat(201)}`, 'en')
    expect(long.cut).toBe(true)
    expect(long.question.text).toHaveLength(200)
  })
})

describe('a question is written as an address', () => {
  const all = 'q=%E5%90%B4+100%25&type=story&language=zh&year=2020&person=wu&institution=zju&topic=chips&page=2'

  test.each(['', 'q=Darwin', 'year=2020', all])('%s', (query) => {
    expect(writeQuestion(read(query))).toBe(query)
  })

  test('always in the same way', () => {
    expect(writeQuestion(read('page=1&year=2020&x=y&type=&q=+Darwin'))).toBe('q=Darwin&year=2020')
  })

  test('with another filter the answer begins anew', () => {
    const second = read('q=Darwin&year=2020&page=2')
    expect(writeQuestion(narrowed(second, 'person', 'wu-zhaohui'))).toBe('q=Darwin&year=2020&person=wu-zhaohui')
    expect(writeQuestion(narrowed(second, 'year', undefined))).toBe('q=Darwin')
    expect(writeQuestion(unnarrowed(second))).toBe('q=Darwin')
  })
})

test.each([
  ['', false],
  ['page=2', false],
  ['q=Darwin', true],
  ['year=2020', true],
])('%s asks something: %s', (query, asked) => {
  expect(isAsked(read(query))).toBe(asked)
})
