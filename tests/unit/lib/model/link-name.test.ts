import {marked} from '../../../../lib/model/link-name.ts'

const spans = [
  {_key: 'a', text: 'On Monday Wu ', marks: []},
  {_key: 'b', text: 'Zhaohui', marks: ['strong']},
  {_key: 'c', text: ' came', marks: []},
]
const written = (start: number, end: number) => {
  let key = 0
  return marked(spans, {start, end}, 'm', () => `new${(key += 1)}`).map(({_key, text, marks}) =>
    `${_key} ${JSON.stringify(text)} ${marks.join('+')}`.trim(),
  )
}

test.each([
  ['in the middle of a span', 3, 9, ['a "On "', 'new1 "Monday" m', 'new2 " Wu "', 'b "Zhaohui" strong', 'c " came"']],
  ['over two spans', 10, 20, ['a "On Monday "', 'new1 "Wu " m', 'b "Zhaohui" strong+m', 'c " came"']],
  ['to the end', 21, 25, ['a "On Monday Wu "', 'b "Zhaohui" strong', 'c " "', 'new1 "came" m']],
  ['beyond the text', 30, 40, ['a "On Monday Wu "', 'b "Zhaohui" strong', 'c " came"']],
])('a name %s', (_case, start, end, spansAfter) => {
  expect(written(start, end)).toEqual(spansAfter)
})
