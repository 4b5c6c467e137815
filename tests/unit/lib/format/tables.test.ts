import {numericColumns} from '../../../../lib/format/tables.ts'

const rows = (...lines: string[][]) => lines.map((cells) => ({cells}))

test.each([
  ['names and years', rows(['Darwin I', '2015'], ['Darwin II', '2019']), [false, true]],
  [
    'thousands, shares, what fell, and what is not known',
    rows(['2,048', '12.5%', '−3'], ['1 200', '7 %', '—']),
    [true, true, true],
  ],
  ['numbers with words', rows(['150 thousand'], ['4 million']), [false]],
  ['nothing but dashes', rows(['—'], ['']), [false]],
  ['a date is no number', rows(['2020-03-24']), [false]],
  ['no rows', [], []],
])('%s', (_name, table, expected) => {
  expect(numericColumns(table)).toEqual(expected)
})
