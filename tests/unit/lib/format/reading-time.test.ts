import {readingMinutes} from '../../../../lib/format/reading-time.ts'
import {body} from '../../../../lib/model/body.ts'
import {drawing, paragraph} from '../../../fixtures/model.ts'

const minutes = (...blocks: object[]) => readingMinutes(body.parse(blocks))
const english = (words: number) => paragraph('en', 'cooperation '.repeat(words))
const chinese = (characters: number) => paragraph('zh', '新'.repeat(characters))

test.each([
  ['a headline alone', [], undefined],
  ['pictures alone', [{_type: 'picture', _key: 'p', picture: drawing}], undefined],
  ['a line', [paragraph('p', 'The two sides met.')], 1],
  ['690 English words', [english(690)], 3],
  ['800 Chinese characters', [chinese(800)], 2],
  ['a Chinese text with English names, both counted', [chinese(800), english(230)], 3],
  ['punctuation alone', [paragraph('p', '— …')], undefined],
  [
    'quotations, fact boxes and tables are read too',
    [
      {_type: 'quotation', _key: 'q', text: 'words '.repeat(230)},
      {_type: 'factBox', _key: 'f', title: 'Facts', facts: [{key: 'a', label: 'Chips', value: 'many '.repeat(228)}]},
      {_type: 'table', _key: 't', rows: [{key: 'r', cells: ['cells '.repeat(115), 'cells '.repeat(115)]}]},
    ],
    3,
  ],
])('%s', (_name, blocks, expected) => {
  expect(minutes(...blocks)).toBe(expected)
})

test('a word is one, with its apostrophe, hyphen or decimals', () => {
  expect(minutes(paragraph('p', 'the Lab’s 14.5-fold '.repeat(230)))).toBe(3)
})
