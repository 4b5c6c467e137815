import {byLetter, letterOf} from '../../../../lib/format/letters.ts'

test.each([
  ['Wu Zhaohui', 'en', 'W'],
  ['École Polytechnique', 'en', 'E'],
  ['  zju', 'en', 'Z'],
  ['5G Lab', 'en', '#'],
  ['吴朝晖', 'en', '#'],
  ['', 'en', '#'],
  ['吴朝晖', 'zh', 'W'],
  ['朱世强', 'zh', 'Z'],
  ['之江实验室', 'zh', 'Z'],
  ['中国科学院', 'zh', 'Z'],
  ['安徽', 'zh', 'A'],
  ['欧阳娜', 'zh', 'O'],
  ['鄂维南', 'zh', 'E'],
  ['计算机学院', 'zh', 'J'],
  ['夏威夷', 'zh', 'X'],
  ['Yann LeCun', 'zh', 'Y'],
  ['“十四五”', 'zh', '#'],
] as const)('%j stands on a page in %s under %s', (name, language, letter) => {
  expect(letterOf(name, language)).toBe(letter)
})

test('letters go from A to Z, names in each by sound, and what has no letter comes last', () => {
  const people = ['朱世强', 'Zoë', '2050', '吴朝晖', '白春礼', '张三'].map((zh) => ({name: {en: undefined, zh}}))
  expect(
    byLetter(people, 'zh').map(({letter, members}) => [letter, members.map(({name}) => name.zh).join(' ')]),
  ).toEqual([
    ['B', '白春礼'],
    ['W', '吴朝晖'],
    ['Z', '张三 朱世强 Zoë'],
    ['#', '2050'],
  ])
})
