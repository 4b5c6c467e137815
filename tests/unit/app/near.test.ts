import {wordsOf} from '../../../app/(site)/[locale]/near.ts'

test.each([
  ['wu-zhaohui', 'wu zhaohui'],
  ['Academic_Advisory.Committee', 'Academic Advisory Committee'],
  ['吴朝晖-2020', '吴朝晖 2020'],
  ['2020-03', ''],
  ['404', ''],
  ['', ''],
])('the address …/%s is searched for as “%s”', (slug, words) => {
  expect(wordsOf(slug)).toBe(words)
})
