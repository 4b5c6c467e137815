import {formatList, listPieces} from '../../../../lib/format/lists.ts'

describe('names in a list', () => {
  test.each([
    [['Li Wei'], 'Li Wei', 'Li Wei'],
    [['A', 'B'], 'A and B', 'A和B'],
    [['A', 'B', 'C'], 'A, B and C', 'A、B和C'],
  ])('%j', (names, english, chinese) => {
    expect(formatList(names, 'en')).toBe(english)
    expect(formatList(names, 'zh')).toBe(chinese)
  })

  it('comes in pieces where each name is to be a link', () => {
    expect(listPieces(3, 'en')).toEqual([{item: 0}, {words: ', '}, {item: 1}, {words: ' and '}, {item: 2}])
    expect(listPieces(0, 'zh')).toEqual([])
  })
})
