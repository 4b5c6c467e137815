import {preferredLanguage} from '../../../../lib/i18n/preferred.ts'

test.each([
  ['a Chinese browser', 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['a reader in Taipei', 'zh-TW,zh;q=0.9,en-US;q=0.8', 'zh'],
  ['a reader in Hong Kong who names no other language', 'zh-HK', 'zh'],
  ['a browser that names the script', 'zh-Hans-CN', 'zh'],
  ['a Briton', 'en-GB,en;q=0.9', 'en'],
  ['a German with some Chinese, and less English', 'de-DE,de;q=0.9,zh;q=0.5,en;q=0.3', 'zh'],
  ['weights in any order', 'en;q=0.2, zh;q=0.7', 'zh'],
  ['weights with spaces around them', 'en ; q=0.2, zh ; q = 0.7', 'zh'],
  ['the first of two that weigh the same', 'zh, en', 'zh'],
  ['Chinese that is not acceptable', 'zh;q=0, en;q=0.1', 'en'],
  ['capital letters', 'ZH-cn', 'zh'],
  ['a weight that is none', 'zh;q=high, en;q=0.1', 'en'],
  ['neither language', 'de-DE,de;q=0.9', 'en'],
  ['a language that only begins like one of ours', 'zha, enm', 'en'],
  ['anything', '*', 'en'],
  ['nothing', '', 'en'],
] as const)('%s', (_reader, header, language) => {
  expect(preferredLanguage(header, ['en', 'zh'])).toBe(language)
})

test('only a language on offer; whoever asks for none of these gets the site’s first', () => {
  expect(preferredLanguage('zh-CN', ['en'])).toBe('en')
  expect(preferredLanguage('de', ['zh', 'en'])).toBe('zh')
})
