import {compileTypes} from '../../../../sanity/schema/compile.ts'
import {schemaTypes} from '../../../../sanity/schema/types.ts'
import {sayIn} from '../../../../sanity/studio/words/say.ts'
import {typesIn} from '../../../../sanity/studio/words/translate-types.ts'
import {objectsIn} from '../../../support/demo.ts'

const said = new Set<string>()
const listening = typesIn(schemaTypes, (english) => {
  said.add(english)
  return english
})
const inChinese = typesIn(schemaTypes, sayIn('zh'))

test('all that a form says, it says in Chinese too', () => {
  const say = sayIn('zh')
  // A number needs no translation.
  const words = [...said].filter((english) => /[a-z]/.test(english))
  expect(words.length).toBeGreaterThan(150)
  expect(words.filter((english) => say(english) === english)).toEqual([])
})

test('in English it says what the schema says', () => {
  expect(objectsIn(listening).length).toBe(objectsIn(schemaTypes).length)
  expect(sayIn('en')('Headline')).toBe('Headline')
})

const story = compileTypes(inChinese).get('story')

test('fields, help and groups are in Chinese', () => {
  const headline = story?.fields.find(({name}: {name: string}) => name === 'headline')
  const standfirst = story?.fields.find(({name}: {name: string}) => name === 'standfirst')
  expect(headline?.type.title).toBe('标题')
  expect(standfirst?.type.description).toContain('一两句话')
  expect(story?.groups.map(({title}: {title: string}) => title)).toEqual(['撰写', '人物与机构', '发布', '翻译'])
})

test('rows say in Chinese where a story stands', () => {
  expect(
    story?.preview.prepare({headline: '访问', language: 'zh', withdrawn: true, publishedAt: '2020-03-25T00:00:00Z'}),
  ).toMatchObject({title: '访问', subtitle: 'ZH · 2020-03-25 · 已撤下'})
})
