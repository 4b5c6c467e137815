import {findOffered, institutionChoices, isTyped} from '../../../../sanity/studio/inputs/institution-choices.ts'
import {startLake, type TestLake} from '../../../support/lake.ts'

const institution = (_id: string, en: string, zh: string, more: object = {}) => ({
  _id,
  _type: 'institution',
  name: {en, zh},
  ...more,
})
const partOf = (_ref: string) => ({partOf: {_type: 'reference', _ref}})

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
  await lake
    .client('editor')
    .transaction()
    .create(
      institution('zju', 'Zhejiang University', '浙江大学', {
        abbreviations: ['ZJU'],
        nameForms: ['ZhejiangUniversity'],
      }),
    )
    .create(institution('lab', 'Zhejiang Lab', '之江实验室'))
    .create(institution('zju-office', 'Policy Research Office', '政策研究室', partOf('zju')))
    .create(institution('lab-office', 'Policy Research Office', '政策研究室', partOf('lab')))
    .create(institution('drafts.plan', 'Only planned', '筹建中'))
    .commit()
})
afterAll(() => lake.close())

const choicesIn = async (language: 'en' | 'zh') =>
  institutionChoices(await findOffered(lake.client('editor')), language)

test('two offices of the same name are told apart by what they are part of, and none is a draft', async () => {
  const told = (await choicesIn('en')).map(({label, detail}) => `${label} (${detail})`)
  expect(told).toEqual([
    'Policy Research Office (政策研究室 · Zhejiang Lab)',
    'Policy Research Office (政策研究室 · Zhejiang University)',
    'Zhejiang Lab (之江实验室)',
    'Zhejiang University (浙江大学)',
  ])
})

test('in Chinese by Chinese names, in the order of their sounds', async () => {
  expect((await choicesIn('zh')).map(({label}) => label)).toEqual([
    '浙江大学',
    '政策研究室',
    '政策研究室',
    '之江实验室',
  ])
})

test.each(['zju', '浙江', 'zhejianguniversity', 'univ zhej'])('%s finds Zhejiang University', async (typed) => {
  const found = (await choicesIn('en')).filter((choice) => isTyped(choice, typed))
  expect(found.map(({value}) => value)).toEqual(['zju'])
})
