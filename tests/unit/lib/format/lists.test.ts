import {listPieces} from '../../../../lib/format/lists.ts'
import type {Language} from '../../../../lib/model/language.ts'

const joined = (names: readonly string[], language: Language) =>
  listPieces(names.length, language)
    .map((piece) => ('words' in piece ? piece.words : names[piece.item]))
    .join('')

describe('names in a list, each of which is to be a link', () => {
  test.each([
    [[], '', ''],
    [['Li Wei'], 'Li Wei', 'Li Wei'],
    [['A', 'B'], 'A and B', 'A和B'],
    [['A', 'B', 'C'], 'A, B and C', 'A、B和C'],
  ])('%j', (names, english, chinese) => {
    expect(joined(names, 'en')).toBe(english)
    expect(joined(names, 'zh')).toBe(chinese)
  })
})
