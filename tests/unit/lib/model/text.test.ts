import {type Localized, localized, name, nameIn, otherName, textIn} from '../../../../lib/model/text.ts'

const both: Localized = {en: 'Wu Zhaohui', zh: '吴朝晖'}

describe('a text in a language', () => {
  const cases: readonly (readonly [string, unknown, 'en' | 'zh', unknown])[] = [
    ['in English', both, 'en', {text: 'Wu Zhaohui', language: 'en'}],
    ['in Chinese', both, 'zh', {text: '吴朝晖', language: 'zh'}],
    ['in English where there is no Chinese', {en: 'Raj Reddy'}, 'zh', {text: 'Raj Reddy', language: 'en'}],
    ['in Chinese where there is no English', {zh: '达尔文'}, 'en', {text: '达尔文', language: 'zh'}],
    ['where the other is blank', {en: '  ', zh: '达尔文'}, 'en', {text: '达尔文', language: 'zh'}],
    ['where the other is null', {en: null, zh: '达尔文'}, 'en', {text: '达尔文', language: 'zh'}],
    ['without the spaces around it', {en: ' Darwin\n'}, 'en', {text: 'Darwin', language: 'en'}],
    ['without full-width spaces around it', {zh: '\u3000达尔文\u3000'}, 'zh', {text: '达尔文', language: 'zh'}],
    ['nowhere', {en: '', zh: null}, 'en', undefined],
    ['of an object with a type', {_type: 'localizedString', en: 'x'}, 'en', {text: 'x', language: 'en'}],
  ]

  test.each(cases)('%s', (_, value, wanted, expected) => {
    expect(textIn(localized.parse(value), wanted)).toEqual(expected)
  })

  test('of nothing is nothing', () => {
    expect(textIn(undefined, 'en')).toBeUndefined()
  })
})

describe('a name', () => {
  test.each([
    ['in both scripts', both, true],
    ['in one', {zh: '吴朝晖'}, true],
    ['in none', {}, false],
    ['of spaces', {en: ' '}, false],
    ['that is a plain string', 'Wu Zhaohui', false],
    ['that is not there', null, false],
  ])('%s', (_, value, expected) => {
    expect(name.safeParse(value).success).toBe(expected)
  })

  test('always has a text, with the language that it is really in', () => {
    expect(nameIn({zh: '吴朝晖', en: undefined}, 'en')).toEqual({text: '吴朝晖', language: 'zh'})
  })
})

describe('the same name in the other script', () => {
  test.each([
    ['吴朝晖 beside Wu Zhaohui', both, 'en', {text: '吴朝晖', language: 'zh'}],
    ['Wu Zhaohui beside 吴朝晖', both, 'zh', {text: 'Wu Zhaohui', language: 'en'}],
    ['not where there is only one', {en: 'Raj Reddy', zh: undefined}, 'en', undefined],
    ['not where the only one is the other', {en: undefined, zh: '达尔文'}, 'en', undefined],
    ['not where both are the same', {en: 'DeepMind', zh: 'DeepMind'}, 'zh', undefined],
  ] as const)('%s', (_, value, wanted, expected) => {
    expect(otherName(value, wanted)).toEqual(expected)
  })
})
