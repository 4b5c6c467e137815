import {nameFinder, type NamedEntity} from '../../../../lib/model/known-names.ts'

const entity = (id: string, en?: string, zh?: string, ...otherNames: string[]): NamedEntity => ({
  id,
  kind: 'institution',
  name: {en, zh},
  otherNames,
})

const find = nameFinder([
  entity('zju', 'Zhejiang University', '浙江大学', 'ZJU', '浙大'),
  entity('lab', 'Zhejiang Lab', '之江实验室', 'ZJL'),
  entity('council', 'Executive Council of Zhejiang Lab', '之江实验室理事会'),
  entity('wu', 'Wu Zhaohui', '吴朝晖', 'WU Zhaohui'),
  entity('office-a', 'Policy Research Office'),
  entity('office-b', 'Policy Research Office'),
  entity('laureate', 'O’Neil'),
  entity('single', 'X', '吴'),
])

test.each([
  ['Wu Zhaohui visited Zhejiang Lab.', ['Wu Zhaohui: wu', 'Zhejiang Lab: lab']],
  ['WU Zhaohui, President of ZJU', ['WU Zhaohui: wu', 'ZJU: zju']],
  ['the Executive Council of Zhejiang Lab met', ['Executive Council of Zhejiang Lab: council']],
  ['吴朝晖一行到访之江实验室，浙大参加', ['吴朝晖: wu', '之江实验室: lab', '浙大: zju']],
  ['之江实验室理事会', ['之江实验室理事会: council']],
  ['与ZJU合作', ['ZJU: zju']],
  ['ＺＪＵ与之江', ['ＺＪＵ: zju']],
  ['ZJUs, ZZJU and Wu Zhaohuis', []],
  ['zju is written otherwise', []],
  ['the Policy Research Office', ['Policy Research Office: office-a office-b']],
  ["O'Neil and O’Neil", ["O'Neil: laureate", 'O’Neil: laureate']],
  ['Wu\u00a0Zhaohui', ['Wu\u00a0Zhaohui: wu']],
  ['X 吴', []],
  ['Zhejiang', []],
  ['', []],
])('in %j', (text, names) => {
  const found = find(text)
  expect(found.map(({text: name, entities}) => `${name}: ${entities.map(({id}) => id).join(' ')}`)).toEqual(names)
  for (const {text: name, start, end} of found) expect(text.slice(start, end)).toBe(name)
})

test('a long story among twenty thousand names is read in well under a second', () => {
  const crowd = Array.from({length: 20_000}, (_, place) =>
    entity(`p${place}`, `Zhang Number${place}`, `张${String.fromCharCode(0x4e00 + (place % 8000))}${place}`),
  )
  const busy = nameFinder(crowd)
  const text = 'Zhang Zhejiang met Zhang Number19999 and 张三, who said that it was so. '.repeat(1000)
  const start = performance.now()
  expect(busy(text)).toHaveLength(1000)
  expect(performance.now() - start).toBeLessThan(1000)
})
