import {compileTypes} from '../../../../sanity/schema/compile.ts'
import {schemaTypes} from '../../../../sanity/schema/types.ts'
import {voiceIn} from '../../../../sanity/studio/words/say.ts'
import {typesIn} from '../../../../sanity/studio/words/translate-types.ts'
import {objectsIn} from '../../../support/demo.ts'

const said = new Set<string>()
const listening = typesIn(schemaTypes, {
  language: 'en',
  say: (english) => {
    said.add(english)
    return english
  },
})
const inChinese = typesIn(schemaTypes, voiceIn('zh'))

test('all that a form says, it says in Chinese too', () => {
  const {say} = voiceIn('zh')
  // A number needs no translation.
  const words = [...said].filter((english) => /[a-z]/.test(english))
  expect(words.length).toBeGreaterThan(150)
  expect(words.filter((english) => say(english) === english)).toEqual([])
})

test('in English it says what the schema says', () => {
  expect(objectsIn(listening).length).toBe(objectsIn(schemaTypes).length)
  expect(voiceIn('en').say('Headline')).toBe('Headline')
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

const names = {
  Zhu: {en: 'Zhu Shiqiang', zh: '朱世强'},
  president: {en: 'President', zh: '主任'},
  lab: {en: 'Zhejiang Lab', zh: '之江实验室'},
  city: {en: 'Hangzhou', zh: '杭州'},
}
test.each([
  [
    'person',
    {name: names.Zhu, title_0: names.president, institution_name_0: names.lab},
    '朱世强 Zhu Shiqiang',
    '之江实验室主任',
  ],
  ['role', {title: names.president, institution: names.lab, from: '2019'}, '之江实验室主任', '2019–'],
  ['role', {institution: names.lab}, '之江实验室', undefined],
  ['appearance', {name: names.Zhu, capacity: 'host'}, '朱世强', '接待方'],
  [
    'event',
    {name: {zh: '来访'}, start: '2020-03-24T02:00:00Z', kind: 'visit', city: names.city},
    '来访',
    '2020-03-24 · 来访 · 杭州',
  ],
  [
    'institution',
    {name: {en: 'Council', zh: '理事会'}, kind: 'committee', parent: names.lab},
    '理事会 Council',
    '委员会 · 之江实验室',
  ],
  ['correction', {text: '日期有误。', date: '2020-03-24T17:00:00Z'}, '日期有误。', '2020-03-25'],
])('a row of type %s puts Chinese names first', (type, selection, title, subtitle) => {
  expect(compileTypes(inChinese).get(type)?.preview.prepare(selection)).toMatchObject({title, subtitle})
})

test('the same rows in English', () => {
  const inEnglish = compileTypes(typesIn(schemaTypes, voiceIn('en')))
  const role = inEnglish.get('role')?.preview.prepare({title: names.president, institution: names.lab})
  expect(role).toMatchObject({title: 'President, Zhejiang Lab'})
  const zhu = inEnglish.get('appearance')?.preview.prepare({name: names.Zhu, capacity: 'host'})
  expect(zhu).toMatchObject({title: 'Zhu Shiqiang', subtitle: 'Host'})
})
