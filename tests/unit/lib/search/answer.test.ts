import {hitsPerPage, pagesOf} from '../../../../lib/search/answer.ts'

test.each([
  [0, 1],
  [1, 1],
  [hitsPerPage, 1],
  [hitsPerPage + 1, 2],
])('%i results stand on %i pages', (total, pages) => {
  expect(pagesOf({total})).toBe(pages)
})
