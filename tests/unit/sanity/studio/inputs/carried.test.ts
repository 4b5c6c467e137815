import {carried} from '../../../../../sanity/studio/inputs/carried.ts'

/** The text with its caret, `|`, after a colleague has changed it. */
function after(shown: string, changed: string): string {
  const place = carried(shown.replace('|', ''), changed, shown.indexOf('|'))
  return `${changed.slice(0, place)}|${changed.slice(place)}`
}

test.each([
  ['something before', 'The delegation| left.', 'On Friday the delegation left.', 'On Friday the delegation| left.'],
  ['something behind', 'The delegation| left.', 'The delegation left. It rained.', 'The delegation| left. It rained.'],
  ['both at once', 'visited| the Lab', 'They visited the Lab today', 'They visited| the Lab today'],
  ['at the very place', 'Ye|Zhejiang', 'Ye It rained. Zhejiang', 'Ye| It rained. Zhejiang'],
  ['at the very end', 'It rained.|', 'It rained. All day.', 'It rained.| All day.'],
  ['at the beginning, where the caret is', '|Zhejiang', 'In Zhejiang', '|In Zhejiang'],
  ['by taking away what stands around it', 'one two th|ree four', 'one four', 'one |four'],
  ['all of it', 'old|', '全部重写', '|全部重写'],
  ['in Chinese', '之江实验室|成立', '浙江之江实验室今日成立', '浙江之江实验室|今日成立'],
  ['nothing', 'as it |was', 'as it was', 'as it |was'],
])('a colleague adds or changes %s', (_case, shown, changed, wanted) => {
  expect(after(shown, changed)).toBe(wanted)
})
