import {nameForms} from '../../../../lib/model/name-forms.ts'
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
  const params = {
    __query: text
      .split(' ')
      .map((word) => `${word}*`)
      .join(' '),
    __rawQuery: text,
  }
  expect(await lake.client('editor').fetch(search, params)).toEqual(ids)
})
