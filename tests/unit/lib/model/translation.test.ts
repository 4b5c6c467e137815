import type {Passage} from '../../../../lib/model/passages.ts'
import {isBehind, originalOf, untranslated, type StoryVersion} from '../../../../lib/model/translation.ts'

const said = (digest: string, updatedAt = '2020-03-25T00:00:00Z', passages: readonly Passage[] = []) => ({
  revision: 'r',
  updatedAt,
  passages,
  digest,
})
const version = (language: 'en' | 'zh', more: Partial<StoryVersion> = {}): StoryVersion => ({
  id: language,
  language,
  isPublished: true,
  text: said('first'),
  draft: undefined,
  translatedFrom: undefined,
  ...more,
})
const from = (digest: string, story = 'en') => ({
  story,
  digest,
  revision: undefined,
  at: '2020-03-25T00:00:00Z',
})

test.each<[string, Partial<StoryVersion>, Partial<StoryVersion>, boolean]>([
  ['made from what is published', {}, {translatedFrom: from('first')}, false],
  ['made from what was published before', {text: said('second')}, {translatedFrom: from('first')}, true],
  [
    'touched since, without having been noted as up to date',
    {text: said('second')},
    {
      text: said('zh', '2021-01-01T00:00:00Z'),
      translatedFrom: from('first'),
    },
    true,
  ],
  [
    'whose original got a tag a month later',
    {text: said('first', '2020-04-25T00:00:00Z')},
    {translatedFrom: from('first')},
    false,
  ],
  ['whose original is being rewritten in a draft', {draft: said('second')}, {translatedFrom: from('first')}, false],
  ['made from a draft that is not out yet', {draft: said('second')}, {translatedFrom: from('second')}, false],
  ['made from a draft that was discarded', {}, {translatedFrom: from('second')}, true],
  ['that names nothing, edited after its original', {}, {text: said('zh', '2020-03-26T00:00:00Z')}, false],
  ['that names nothing, from the same import', {text: said('first', '2020-03-25T00:10:00Z')}, {}, false],
  [
    'that names nothing, whose original was edited a day later',
    {text: said('first', '2020-03-26T00:00:00Z')},
    {},
    true,
  ],
  [
    'that names nothing, with a draft from after its original',
    {text: said('first', '2020-03-26T00:00:00Z')},
    {draft: said('zh', '2020-03-26T00:00:00Z')},
    false,
  ],
])('a version %s', (_case, original, translation, behind) => {
  expect(isBehind(version('zh', translation), version('en', original))).toBe(behind)
})

describe('the original', () => {
  const made = version('zh', {translatedFrom: from('first')})

  test('is the story that a version names', () => {
    const english = version('en')
    expect(originalOf(made, [made, english])).toBe(english)
    expect(originalOf(english, [made, english])).toBeUndefined()
  })

  test('of versions that name none is the first of their list', () => {
    const [chinese, english] = [version('zh'), version('en')]
    expect(originalOf(english, [chinese, english])).toBe(chinese)
    expect(originalOf(chinese, [chinese, english])).toBeUndefined()
  })

  test('may be gone: then there is nothing to keep up with', () => {
    expect(originalOf(made, [made])).toBeUndefined()
    expect(originalOf(made, [made, {...version('en'), id: 'en-anew'}])).toBeUndefined()
  })
})

const passage = (kind: Passage['kind'], text: string): Passage => ({kind, text, path: [kind]})

describe('what was taken over and is not translated yet', () => {
  const english = version('en', {
    text: said('first', undefined, [
      passage('headline', 'Wu visits'),
      passage('dateline', 'Hangzhou\n2020-03-24'),
      passage('picture', 'Photographs by the press office'),
      passage('paragraph', 'On the afternoon of March 24 he came.'),
      passage('heading', 'Darwin'),
      passage('quotation', 'We shall go further together.'),
    ]),
  })

  test('is all of a fresh version but names, credits, and what may be the same in both languages', () => {
    expect(untranslated(english.text.passages, english).map(({kind}) => kind)).toEqual([
      'headline',
      'paragraph',
      'quotation',
    ])
  })

  test('becomes less while it is translated', () => {
    const chinese = [passage('headline', '吴朝晖来访'), passage('paragraph', 'On the afternoon of March 24 he came.')]
    expect(untranslated(chinese, english).map(({kind}) => kind)).toEqual(['paragraph'])
    expect(untranslated(chinese.slice(0, 1), english)).toEqual([])
  })
})
