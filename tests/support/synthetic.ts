import type {IndexedDocument} from '../../lib/search/document.ts'
import {indexedContent} from '../../lib/search/document.ts'
import {seededRandom} from './random.ts'

/** Words that stand in questions; the rest of the vocabulary is made up. */
const english =
  'the of and a to in for on with by at from as is was that its laboratory university research visit agreement science president students project team centre new first year computing data quantum energy chip network platform model brain materials'
const chinese =
  '实验室 大学 研究 合作 访问 校长 科学 技术 计算 数据 智能 项目 团队 中心 学生 会议 协议 量子 能源 芯片 网络 平台 模型 材料'
const surnames =
  '吴Wu 朱Zhu 王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 徐Xu 孙Sun 马Ma 胡Hu 郭Guo 林Lin 何He 高Gao 梁Liang'
const given =
  '朝zhao 晖hui 世shi 强qiang 立li 忠zhong 建jian 军jun 伟wei 芳fang 娜na 敏min 静jing 磊lei 洋yang 勇yong 艳yan 杰jie 涛tao 明ming 超chao 霞xia 平ping 刚gang 桂gui 文wen 辉hui 玲ling 鹏peng 飞fei'
const syllables =
  'ba co de fi gra hu jo ka lem mo ni or pe qua ro sti tu ven wis xa yel zor an el im on ur pri tra'.split(' ')

const pairs = (list: string) => list.split(' ').map((pair) => ({zh: pair.slice(0, 1), en: pair.slice(1)}))

/** Draws by Zipf's law: the first of `size` is drawn most, as with words of a language. */
function zipf(random: () => number, size: number): () => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank += 1) sums[rank] = sum += 1 / (rank + 2.7)
  return () => {
    const wanted = random() * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

const id = (kind: string, number: number) => `${kind}-${number}`
const title = (text: string) => text.replaceAll(/(^| )\S/g, (letter) => letter.toUpperCase())
const document = (content: IndexedDocument['content'] & object): IndexedDocument => ({
  id: content.id,
  rev: '1',
  content,
})

/** A newsroom of made-up stories in English and Chinese: the same seed and size make the same one. */
export function syntheticNewsroom(stories: number, seed = 20200324) {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const between = (from: number, to: number) => from + below(to - from + 1)
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)]

  const latin = [
    ...english.split(' '),
    ...Array.from({length: 20_000}, () => Array.from({length: between(2, 4)}, () => pick(syllables)).join('')),
  ]
  const han = [
    ...chinese.split(' '),
    ...Array.from({length: 12_000}, () => String.fromCodePoint(0x4e00 + below(2500), 0x4e00 + below(2500))),
  ]
  const [latinRank, hanRank] = [zipf(random, latin.length), zipf(random, han.length)]
  const latinText = (words: number) => Array.from({length: words}, () => latin[latinRank()]).join(' ')
  const hanText = (words: number) =>
    Array.from({length: words}, (_, at) => (han[hanRank()] ?? '') + (at % 9 === 8 ? '，' : '')).join('')

  const counts = {
    person: Math.min(5000, Math.max(30, stories / 20)),
    institution: Math.min(1500, Math.max(20, stories / 60)),
    event: Math.min(3000, Math.max(10, stories / 30)),
    topic: 40,
    programme: 10,
  }
  const [families, firsts] = [pairs(surnames), pairs(given)]

  function personName() {
    const [family, one, two] = [pick(families), pick(firsts), pick(firsts)]
    const first = `${one?.en ?? ''}${two?.en ?? ''}`
    return {
      en: `${family?.en ?? ''} ${first.slice(0, 1).toUpperCase()}${first.slice(1)}`,
      zh: `${family?.zh ?? ''}${one?.zh ?? ''}${two?.zh ?? ''}`,
    }
  }

  function entity(kind: keyof typeof counts, number: number): unknown {
    const common = {kind, id: id(kind, number), slug: id(kind, number), texts: [{en: latinText(40), zh: hanText(40)}]}
    const topical = {en: title(latinText(2)), zh: hanText(2)}
    if (kind === 'person') {
      const institution = id('institution', below(counts.institution))
      return {...common, name: personName(), roles: [{key: 'a', title: {en: 'Professor', zh: '教授'}, institution}]}
    }
    if (kind === 'institution') {
      const letters = Array.from({length: 4}, () => String.fromCodePoint(65 + below(26))).join('')
      const partOf = number > 10 && number % 3 === 0 ? id('institution', below(10)) : undefined
      return {
        ...common,
        name: {en: `${topical.en} University`, zh: `${topical.zh}大学`},
        abbreviations: [letters],
        partOf,
      }
    }
    if (kind !== 'event') return {...common, name: topical}
    const start = new Date(Date.UTC(2010, 0, 1) + below(5800) * 86_400_000).toISOString()
    return {
      ...common,
      name: {en: `Visit to ${topical.en}`, zh: `访问${topical.zh}`},
      start,
      timeZone: 'Asia/Shanghai',
      institutions: [id('institution', below(counts.institution))],
    }
  }

  const kinds = ['person', 'institution', 'event', 'topic', 'programme'] as const
  const entities = kinds.flatMap((kind) =>
    Array.from({length: counts[kind]}, (_, number) => indexedContent.parse(entity(kind, number))),
  )
  const names = new Map(entities.map((one) => [one.id, 'name' in one ? one.name : undefined]))
  const ranks = {person: zipf(random, counts.person), institution: zipf(random, counts.institution)}
  const some = (kind: 'person' | 'institution', most: number) => [
    ...new Set(Array.from({length: between(1, most)}, () => id(kind, ranks[kind]()))),
  ]

  function story(number: number): unknown {
    const language = number % 2 === 0 ? ('en' as const) : ('zh' as const)
    const text = (latinWords: number, hanWords: number) =>
      language === 'en' ? latinText(latinWords) : hanText(hanWords)
    const [people, institutions] = [some('person', 4), some('institution', 3)]
    const named = [...people, ...institutions].map((one) => names.get(one)?.[language] ?? '')
    const topics = [id('topic', below(counts.topic))]
    const events = number % 4 === 0 ? [id('event', below(counts.event))] : []
    const at = new Date(Date.UTC(2008, 0, 1) + below(6500 * 1440) * 60_000).toISOString()
    return {
      kind: 'story',
      id: id('story', number),
      slug: id('story', number),
      language,
      publishedAt: at,
      headline: title(`${text(between(7, 12), between(7, 10))} ${number % 3 === 0 ? (named[0] ?? '') : ''}`.trim()),
      standfirst: text(between(20, 40), between(20, 40)),
      text: Array.from(
        {length: between(6, 10)},
        (_, paragraph) => `${text(between(35, 60), between(35, 60))} ${named[paragraph] ?? ''} ${text(5, 5)}`,
      ).join('\n'),
      people,
      topics,
      subjects: [...institutions, ...events],
      refs: [...people, ...institutions, ...topics, ...events],
    }
  }

  return {
    entities: entities.map(document),
    /** Made one by one: a hundred thousand would fill the memory. */
    *stories(): Iterable<IndexedDocument> {
      for (let number = 0; number < stories; number += 1) yield document(indexedContent.parse(story(number)))
    },
    /** Words that fewer stories have, the further on the rarer. */
    latin,
    han,
  }
}
