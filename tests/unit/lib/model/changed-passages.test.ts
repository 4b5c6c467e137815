import {changedPassages} from '../../../../lib/model/changed-passages.ts'
import type {Passage} from '../../../../lib/model/passages.ts'

/** `h` is the headline, `q` a quotation, anything else a paragraph. */
const kindOf = (text: string): Passage['kind'] =>
  text.startsWith('h') ? 'headline' : text.startsWith('q') ? 'quotation' : 'paragraph'
const text = (words: string): Passage[] =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({kind: kindOf(word), text: word, path: []}))

test.each([
  ['nothing changed', 'h1 a b', 'h1 a b', []],
  ['a paragraph says something else', 'h1 a b c', 'h1 a B c', ['b > B']],
  ['a paragraph was added', 'h1 a c', 'h1 a b c', ['- > b']],
  ['a paragraph was taken out', 'h1 a b c', 'h1 a c', ['b > -']],
  ['the headline, and a paragraph further down', 'h1 a b c', 'h2 a b C', ['h1 > h2', 'c > C']],
  ['two changed next to each other', 'h1 a b c', 'h1 A B c', ['a > A', 'b > B']],
  ['a quotation for a paragraph: they are no pair', 'h1 a c', 'h1 q1 c', ['a > -', '- > q1']],
  ['a paragraph and a quotation, each with its own', 'a q1 c', 'A q2 c', ['a > A', 'q1 > q2']],
  ['one moved up', 'a b c', 'c a b', ['- > c', 'c > -']],
  ['a story that was empty', '', 'h1 a', ['- > h1', '- > a']],
  ['a story that was emptied', 'h1 a', '', ['h1 > -', 'a > -']],
])('%s', (_case, then, now, changes) => {
  const found = changedPassages(text(then), text(now))
  expect(found.map(({before, after}) => `${before ?? '-'} > ${after ?? '-'}`)).toEqual(changes)
})
