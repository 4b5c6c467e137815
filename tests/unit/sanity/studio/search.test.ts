import {nameForms} from '../../../../lib/model/name-forms.ts'
import {completeNameForms} from '../../../../sanity/studio/name-forms.ts'
import {startLake, type TestLake} from '../../../support/lake.ts'

// As Studio asks, in lists and where a reference is chosen.
const search = `*[_type in ["person", "institution"] && ([@, _id] match text::query($__query) || references($__rawQuery))]._id`

const person = (_id: string, en: string, zh: string, otherNames: string[] = []) => ({
  _id,
  _type: 'person',
  name: {en, zh},
  otherNames,
  nameForms: nameForms([en, zh, ...otherNames]),
})

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
  const editor = lake.client('editor')
  await editor.create(person('wu', 'Wu Zhaohui', '吴朝晖', ['Z. Wu']))
  await editor.create(person('zhu', 'Zhu Shiqiang', '朱世强'))
  await editor.create({_id: 'zju', _type: 'institution', name: {en: 'Zhejiang University'}, abbreviations: ['ZJU']})
})
afterAll(() => lake.close())

const found = (text: string) => {
  const words = text.split(' ').map((word) => `${word}*`)
  return lake.client('editor').fetch<string[]>(search, {__query: words.join(' '), __rawQuery: text})
}

test.each([
  ['吴朝晖', ['wu']],
  ['Wu Zhaohui', ['wu']],
  ['WU Zhaohui', ['wu']],
  ['Zhaohui Wu', ['wu']],
  ['wuzhaohui', ['wu']],
  ['wuzhao', ['wu']],
  ['zhaohuiwu', ['wu']],
  ['ZJU', ['zju']],
  ['zju', ['zju']],
  ['Nobody', []],
])('%s finds %j', async (text, ids) => {
  expect(await found(text)).toEqual(ids)
})

test('people who came by an import are found without gaps once they are completed, and once only', async () => {
  const editor = lake.client('editor')
  await editor.create({_id: 'liu', _type: 'person', name: {en: 'Liu Qi', zh: '刘琦'}})
  await editor.create({_id: 'nameless', _type: 'institution'})
  expect(await found('liuqi')).toEqual([])
  expect(await completeNameForms(editor)).toBe(3)
  expect(await found('liuqi')).toEqual(['liu'])
  expect(await completeNameForms(editor)).toBe(0)
})
