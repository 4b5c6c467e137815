import {piecesOf} from '../../../../../sanity/studio/versions/pieces.ts'

const marks = {same: ['', ''], added: ['+', '+'], removed: ['-', '-']} as const
const shown = (then: string | undefined, now: string | undefined) =>
  piecesOf(then, now)
    .map(({kind, text}) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('')

test.each([
  ['He came in the afternoon.', 'He came in the evening.', 'He came in the -afternoon-+evening+.'],
  ['校长到访之江实验室', '校长再次到访之江实验室', '校长+再次+到访之江实验室'],
  ['The same', 'The same', 'The same'],
  [undefined, 'A new paragraph', 'A new paragraph'],
  ['An old paragraph', undefined, 'An old paragraph'],
])('%s → %s', (then, now, pieces) => {
  expect(shown(then, now)).toBe(pieces)
})
