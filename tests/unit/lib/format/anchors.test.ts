import {blockAnchor} from '../../../../lib/format/anchors.ts'

test.each([
  ['f3a9c1', 'b-f3a9c1'],
  ['two words', 'b-two-words'],
  ['第一段', 'b-第一段'],
  ['a"b#c', 'b-a-b-c'],
])('the block %s is at #%s', (key, id) => {
  expect(blockAnchor(key)).toBe(id)
})
