import {rankOf} from '../../../../lib/format/ranks.ts'

test.each([
  ['President', 0],
  ['Director of the Council', 0],
  ['Deputy Director', 1],
  ['Vice President', 1],
  ['Chief Scientist', 0],
  ['Professor', 2],
])('%s has rank %i', (en, rank) => {
  expect(rankOf({title: {en, zh: undefined}})).toBe(rank)
})

test.each([
  ['校长', 0],
  ['党委书记', 0],
  ['副理事长', 1],
  ['研究员', 2],
])('%s has rank %i', (zh, rank) => {
  expect(rankOf({title: {en: undefined, zh}})).toBe(rank)
})
