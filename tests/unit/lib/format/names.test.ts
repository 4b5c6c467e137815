import {byName, shownName} from '../../../../lib/format/names.ts'

const wu = {en: 'Wu Zhaohui', zh: '吴朝晖'}

describe('a name in both scripts', () => {
  it('puts the page’s own script first', () => {
    expect(shownName(wu, 'en')).toEqual({
      name: {text: 'Wu Zhaohui', language: 'en'},
      other: {text: '吴朝晖', language: 'zh'},
    })
    expect(shownName(wu, 'zh').name.text).toBe('吴朝晖')
  })

  it('stands alone where the other script has none', () => {
    expect(shownName({en: 'Raj Reddy', zh: undefined}, 'zh')).toEqual({
      name: {text: 'Raj Reddy', language: 'en'},
      other: undefined,
    })
  })
})

test('names sort by the alphabet, and in Chinese by pinyin', () => {
  const people = [{name: {en: 'Zhu Shiqiang', zh: '朱世强'}}, {name: wu}, {name: {en: 'Bai Chunli', zh: '白春礼'}}]
  const sorted = ['Bai Chunli', 'Wu Zhaohui', 'Zhu Shiqiang']
  expect(people.toSorted(byName('en')).map(({name}) => name.en)).toEqual(sorted)
  expect(people.toSorted(byName('zh')).map(({name}) => name.en)).toEqual(sorted)
})
