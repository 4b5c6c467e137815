import {queryInPath, questionAddress} from '../../../../lib/press/question-address.ts'

const asked = (query: string) => queryInPath(questionAddress('/en/search', query)?.split('/').at(-1) ?? '')

describe('a question travels in the path', () => {
  test.each([
    ['words', 'q=Wu+Zhaohui&type=person'],
    ['Chinese words, percent-encoded', 'q=%E6%B5%99%E6%B1%9F'],
    ['a percent sign', 'q=100%25'],
    ['half a character', 'q=%E6%B5'],
    ['what is no query at all', '=&&?/../%'],
  ])('%s', (_name, query) => {
    expect(asked(query)).toBe(query)
  })

  test('words as bytes, which nobody percent-encoded', () => {
    expect(asked(Buffer.from('q=吴朝晖').toString('latin1'))).toBe('q=吴朝晖')
  })

  test('an endless one is cut', () => {
    expect(asked(`q=${'x'.repeat(20_000)}`)).toHaveLength(4096)
  })

  test.each(['', 'feed.xml', 'cT1h=', 'cT1%', 'cT1hx', '\0'])('%j holds none', (part) => {
    expect(queryInPath(part)).toBeUndefined()
  })
})
