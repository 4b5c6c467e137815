import {atomsOf, tokensOf} from '../../../../lib/search/atoms.ts'

const tokens = (text: string) => tokensOf(atomsOf(text)).join(' ')

describe('a text is cut into what the index holds', () => {
  test.each([
    ['words without case, accents and width', 'ＺＪＵ Café Łódź', 'zju cafe lodz'],
    [
      'plurals as singulars',
      'laboratories, universities, labs; analysis, campus, glass',
      'laboratory university lab analysis campus glass',
    ],
    ['apostrophes are no letters', "Xi'an, O’Brien, the Lab’s, students'", 'xian obrien the lab student'],
    ['characters with their neighbours', '之江实验室', '之江 江实 实验 验室 室'],
    ['traditional characters as simplified ones', '之江實驗室', '之江 江实 实验 验室 室'],
    ['a run ends at punctuation', '吴朝晖，校长', '吴朝 朝晖 晖 校长 长'],
    ['words and characters that touch', '5G网络、第14届', '5g 网络 络 第 14 届'],
    ['ligatures and signs that stand for several letters', 'ﬁeld ½ ①', 'field 12 1'],
    ['characters beyond the basic plane', '𠮷野家', '𠮷野 野家 家'],
    ['punctuation, symbols and control characters are nothing', '\0\u0007 -- "*" 😀 … () ', ''],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toBe(expected)
  })
})

test('an atom says where it stands', () => {
  const text = 'Wu 😀 吴 Łódź'
  expect(atomsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['Wu', '吴', 'Łódź'])
})
