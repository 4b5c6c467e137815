import {freeSlug, problemOf, slugify, slugSource} from '../../../../sanity/schema/slug.ts'
import {openDesk, ref, slug} from './desk.ts'

test.each([
  ['Accelerating Integration: Zhejiang Lab', 'accelerating-integration-zhejiang-lab'],
  ['The Lab’s “new” chapter', 'the-labs-new-chapter'],
  ['École Polytechnique', 'ecole-polytechnique'],
  ['  5G — and beyond! ', '5g-and-beyond'],
  ['ＡＢＣ', 'abc'],
  ['吴朝晖', ''],
  ['浙江大学 ZJU', 'zju'],
])('%j becomes %j', (text, address) => {
  expect(slugify(text)).toBe(address)
})

test('a long headline is cut between words', () => {
  const cut = slugify(`${'word '.repeat(18)}laboratory`)
  expect(cut).toBe('word-'.repeat(18).slice(0, -1))
  expect(slugify('x'.repeat(200))).toHaveLength(96)
})

test('an address that reads well and that nothing else has is a good one', () => {
  expect(problemOf('the-year-2020')).toBe(true)
})

test.each([
  ['2020', 'The archive'],
  ['archive', 'The archive'],
  ['Visit', 'small letters'],
  ['', 'small letters'],
])('the slug %j is refused: %s', (address, problem) => {
  expect(problemOf(address)).toContain(problem)
})

describe('what an address is made from', () => {
  const english = {_id: 'en', _type: 'story', language: 'en', headline: 'A visit', slug: slug('the-visit')}
  const translated = {_id: 'zh', _type: 'story', language: 'zh', headline: '访问'}
  const tie = {
    _id: 'tie',
    _type: 'translation.metadata',
    translations: ['en', 'zh'].map((language) => ({_key: language, language, value: ref(language)})),
  }
  let desk: Awaited<ReturnType<typeof openDesk>>
  beforeAll(async () => {
    desk = await openDesk([english, translated, tie])
  })
  afterAll(() => desk.close())

  test.each<[string, Record<string, unknown>, string]>([
    ['its headline', {_id: 'drafts.a', _type: 'story', language: 'en', headline: 'A visit'}, 'A visit'],
    ['the address of its English version', {...translated, _id: 'drafts.zh'}, 'the-visit'],
    ['the English name', {_id: 'drafts.wu', _type: 'person', name: {en: 'Wu Zhaohui', zh: '吴朝晖'}}, 'Wu Zhaohui'],
    [
      'day and id, where nothing Latin is found',
      {_id: 'drafts.4b1c-99', _type: 'story', language: 'zh', headline: '访问', dateline: {date: '2020-03-24'}},
      '2020-03-24 4b1c99',
    ],
    [
      'day of creation and id, for a person with a Chinese name only',
      {_id: 'drafts.wu', _type: 'person', name: {zh: '吴朝晖'}, _createdAt: '2020-03-25T01:00:00Z'},
      '2020-03-25 wu',
    ],
  ])('%s', async (_case, document, source) => {
    const getClient = () => desk.client
    expect(await slugSource(document, {getClient})).toBe(source)
  })
})

describe('an address that is made', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>
  beforeAll(async () => {
    desk = await openDesk([
      {_id: 'a', _type: 'story', language: 'en', slug: slug('visit'), previousSlugs: ['visit-2']},
      {_id: 'b', _type: 'person', slug: slug('wu')},
    ])
  })
  afterAll(() => desk.close())

  test.each([
    [
      'passes over those that others have or had',
      {_id: 'drafts.c', _type: 'story', language: 'en'},
      'Visit',
      'visit-3',
    ],
    ['may be that of another language', {_id: 'drafts.c', _type: 'story', language: 'zh'}, 'Visit', 'visit'],
    ['may be that of another kind', {_id: 'drafts.c', _type: 'institution'}, 'Wu', 'wu'],
    ['may be the document’s own', {_id: 'drafts.b', _type: 'person'}, 'Wu', 'wu'],
  ])('%s', async (_case, document, text, made) => {
    expect(await freeSlug(text, document, {getClient: () => desk.client})).toBe(made)
  })
})
