import {found, institution, openIndex, person, question, story, topic} from '../../../support/search.ts'

const newsroom = openIndex([
  person('wu', 'Wu Zhaohui', '吴朝晖', {
    otherNames: ['WU Zhaohui'],
    roles: [
      {key: 'a', title: {en: 'President', zh: '校长'}, institution: 'zju', from: '2015', to: '2022'},
      {key: 'b', title: {en: 'Deputy Director', zh: '副理事长'}, institution: 'council'},
    ],
  }),
  person('zhu', 'Zhu Shiqiang', '朱世强', {
    roles: [{key: 'c', title: {en: 'President', zh: '主任'}, institution: 'lab'}],
  }),
  person('lu', 'Lü Yong', '吕勇'),
  person('garcia', 'José García-Núñez'),
  institution('zju', 'Zhejiang University', '浙江大学', {abbreviations: ['ZJU', '浙大']}),
  institution('cas', 'Chinese Academy of Sciences', '中国科学院', {abbreviations: ['CAS', '中科院']}),
  institution('lab', 'Zhejiang Lab', '之江实验室'),
  institution('council', 'Executive Council', '理事会', {partOf: 'lab'}),
  institution('xjtu', "Xi'an Jiaotong University", '西安交通大学'),
  topic('computing', 'Intelligent Computing', '智能计算', {
    texts: [{en: 'Machines that reckon, quantum machines among them.'}],
  }),
  story('visit', 'A visit on a spring afternoon', {
    text: 'Guests came to the campus and saw the laboratories.',
    refs: ['wu', 'lab'],
    people: ['wu'],
    subjects: ['lab'],
  }),
  story('visit-zh', '浙江大学校长吴朝晖一行访问之江实验室', {
    language: 'zh',
    refs: ['wu', 'zju', 'lab'],
    people: ['wu'],
  }),
  story('other', 'A concert in the park', {text: 'Somebody named Wu sang; Zhao Hui danced.'}),
])
const {index} = newsroom
afterAll(() => newsroom.close())

describe('Wu Zhaohui is found, first, as', () => {
  test.each([
    '吴朝晖',
    'Wu Zhaohui',
    'WU Zhaohui',
    'wu zhaohui',
    'wuzhaohui',
    'Zhaohui Wu',
    'Wu Zhao-hui',
    'ＷＵ Zhaohui',
    '吴朝晖校长',
    '校长吴朝晖',
    '浙大吴朝晖',
    '吳朝暉',
    'President Wu Zhaohui',
    '“吴朝晖”',
    'Wu Zhaoh',
    'wuzhao',
  ])('%s', (text) => {
    expect(found(index, text).entities[0]).toBe('wu')
  })
})

describe('stories that are linked with somebody are found by each form of the name', () => {
  test.each(['吴朝晖', 'Wu Zhaohui', 'wuzhaohui', 'Zhaohui Wu', 'Wu Zhaoh'])('%s', (text) => {
    expect(found(index, text).stories).toEqual(expect.arrayContaining(['visit', 'visit-zh']))
    expect(found(index, text).stories).not.toContain('other')
  })
})

describe('institutions are found by', () => {
  test.each([
    ['ZJU', 'zju'],
    ['zju', 'zju'],
    ['浙大', 'zju'],
    ['CAS', 'cas'],
    ['中科院', 'cas'],
    ['Zhejiang Univ', 'zju'],
    ['Xian Jiaotong', 'xjtu'],
    ['Xi’an Jiaotong University', 'xjtu'],
    ['之江', 'lab'],
    ['實驗室', 'lab'],
    ['Executive', 'council'],
  ])('%s', (text, id) => {
    expect(found(index, text).entities[0]).toBe(id)
  })
})

describe('names with marks are found without them', () => {
  test.each([
    ['Lu Yong', 'lu'],
    ['Lv Yong', 'lu'],
    ['lü yong', 'lu'],
    ['Jose Garcia', 'garcia'],
    ['GARCÍA NUNEZ', 'garcia'],
  ])('%s', (text, id) => {
    expect(found(index, text).entities[0]).toBe(id)
  })
})

describe('a slip of the pen is put right, and said', () => {
  test.each([
    ['Wu Zhaohiu', 'Wu Zhaohui', 'wu'],
    ['Wu Zaohui', 'Wu Zhaohui', 'wu'],
    ['wuzhaohiu', 'Wu Zhaohui', 'wu'],
    ['Zhu Shiqaing', 'Zhu Shiqiang', 'zhu'],
    ['吴朝辉', '吴朝晖', 'wu'],
    ['吴朝辉校长', '吴朝晖校长', 'wu'],
    ['Zhejang University', 'Zhejiang University', 'zju'],
    ['Zhejiang Univresity', 'Zhejiang University', 'zju'],
    ['laboratroies', 'laboratory', undefined],
  ])('%s', (text, near, id) => {
    const answer = index.search(question(text))
    expect(answer.near).toBe(near)
    expect(answer.entities[0]?.card.id).toBe(id)
  })
})

test('a title and an institution find who has the role there', () => {
  expect(found(index, 'president of Zhejiang University').entities).toEqual(['wu'])
})

test('a hit says where the name was found', () => {
  const [hit] = index.search(question('Zhaohui')).entities
  expect(hit?.name).toEqual({
    language: 'en',
    pieces: [
      {text: 'Wu ', hit: false},
      {text: 'Zhaohui', hit: true},
    ],
  })
  const [university] = index.search(question('浙大')).entities
  expect(university?.name.pieces).toEqual([{text: 'Zhejiang University', hit: true}])
  const [described] = index.search(question('quantum')).entities
  expect(described?.snippet).toEqual({
    language: 'en',
    pieces: [
      {text: 'Machines that reckon, ', hit: false},
      {text: 'quantum', hit: true},
      {text: ' machines among them.', hit: false},
    ],
  })
})

test('a card tells the names of today, also of those it only names', () => {
  index.put([institution('council', 'Board', '理事会', {partOf: 'lab'})])
  const [hit] = index.search(question('Wu Zhaohui')).entities
  expect(hit?.card).toMatchObject({
    roles: [{institution: {id: 'zju'}}, {institution: {name: {en: 'Board'}, partOf: {id: 'lab'}}}],
  })
})
