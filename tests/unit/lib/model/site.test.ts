import {site} from '../../../../lib/model/site.ts'
import {isLanguage} from '../../../../lib/model/language.ts'

const settings = (fields: Readonly<Record<string, unknown>>) => site.parse({name: {en: 'News'}, ...fields})

test.each([
  ['none chosen', [], ['en', 'zh']],
  ['nothing said', null, ['en', 'zh']],
  ['one', ['zh'], ['zh']],
  ['one that the site does not have', ['fr', 'en'], ['en']],
])('the languages of a site: %s', (_, languages, expected) => {
  expect(settings({languages}).languages).toEqual(expected)
})

test.each([
  ['/news', 1],
  ['/', 1],
  ['//evil.example', 0],
  ['https://example.org', 0],
  ['news', 0],
])('navigation to %s: %s items', (path, count) => {
  expect(settings({navigation: [{key: 'n', label: {en: 'N'}, path}]}).navigation).toHaveLength(count)
})

test.each([
  ['#9d2b1f', true],
  ['#FFF', false],
  ['red', false],
  ['#9d2b1f;background:url(x)', false],
])('the accent %s: %s', (accent, expected) => {
  expect(settings({accent}).accent).toBe(expected ? accent : undefined)
})

test.each([
  ['en', true],
  ['zh', true],
  ['zh-Hans', false],
  ['EN', false],
  [undefined, false],
  ['constructor', false],
])('%s is a language: %s', (value, expected) => {
  expect(isLanguage(value)).toBe(expected)
})
