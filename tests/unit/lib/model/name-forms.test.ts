import {nameForms} from '../../../../lib/model/name-forms.ts'

test.each([
  [
    ['Wu Zhaohui', '吴朝晖', 'WU Zhaohui'],
    ['wuzhaohui', 'zhaohuiwu'],
  ],
  [['Jean-Luc Picard'], ['jeanlucpicard', 'picardjeanluc']],
  [
    ['Lü Bu', 'O’Neil Ann'],
    ['lubu', 'bulu', 'oneilann', 'annoneil'],
  ],
  [['ZJU', undefined, '浙江大学'], []],
])('%j', (names, forms) => {
  expect(nameForms(names)).toEqual(forms)
})
