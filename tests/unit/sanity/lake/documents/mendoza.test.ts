import {applyPatch, incremental} from 'mendoza'

import {encodeMendoza} from '../../../../../sanity/lake/documents/mendoza.ts'
import {seededRandom} from '../../../../support/random.ts'

type Json = Record<string, unknown>

const texts = [
  'Zhejiang Lab signs an agreement with Zhejiang University on intelligent computing',
  '之江实验室与浙江大学签署智能计算合作协议，吴朝晖与朱世强出席仪式并致辞。',
  'Mixed 之江 text with 👩🏽‍🔬 people and 𠮷 rare characters, long enough to be cut in the middle',
  'short',
  '',
]

function generator(seed: number) {
  const random = seededRandom(seed)
  const pick = <T>(values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0]
  const text = (): string => {
    const [first = '', second = ''] = [texts, texts].map((list) => list[Math.floor(random() * list.length)])
    const characters = Array.from(first)
    const cut = Math.floor(random() * characters.length)
    return characters.slice(0, cut).join('') + (random() < 0.3 ? second : '') + characters.slice(cut).join('')
  }
  const value = (depth: number): unknown => {
    const kind = Math.floor(random() * (depth > 2 ? 4 : 7))
    if (kind === 0) return text()
    if (kind === 1) return Math.floor(random() * 10)
    if (kind === 2) return pick([true, false, null])
    if (kind === 3) return text()
    if (kind === 4) return object(depth + 1)
    const keyed = random() < 0.6
    return Array.from({length: Math.floor(random() * 5)}, (_, index) =>
      keyed ? {_key: `k${Math.floor(random() * 6)}-${index % 2}`, ...object(depth + 1)} : value(depth + 1),
    )
  }
  const object = (depth: number): Json =>
    Object.fromEntries(
      Array.from({length: Math.floor(random() * 6)}, () => [
        pick(['b', 'a', 'Z', 'é', 'body', '_x', 'k10', 'k9']),
        value(depth),
      ]),
    )
  /** A changed copy: what editors do is change a part, not everything. */
  const change = (before: unknown, depth: number): unknown => {
    if (random() < 0.1) return value(depth)
    if (typeof before === 'string' && random() < 0.5) {
      const characters = Array.from(before)
      const at = Math.floor(random() * (characters.length + 1))
      return [...characters.slice(0, at), pick(['', 'x', '校', '👩🏽‍🔬']), ...characters.slice(at + pick([0, 1]))].join('')
    }
    if (Array.isArray(before)) {
      const kept = before.filter(() => random() > 0.15).map((item) => (random() < 0.3 ? change(item, depth + 1) : item))
      return random() < 0.2 ? kept.toReversed() : kept
    }
    if (typeof before === 'object' && before !== null) {
      const kept = Object.entries(before).filter(() => random() > 0.1)
      return {
        ...Object.fromEntries(kept.map(([name, inner]) => [name, random() < 0.4 ? change(inner, depth + 1) : inner])),
        ...(random() < 0.3 ? {[pick(['new', 'a', 'c'])]: value(depth)} : {}),
      }
    }
    return before
  }
  return {document: () => object(0), change: (before: Json) => ({...before, ...Object(change(before, 0))})}
}

test.each(Array.from({length: 40}, (_, seed) => seed))('effects of random edits apply and revert, seed %i', (seed) => {
  const {document, change} = generator(seed)
  for (let round = 0; round < 50; round += 1) {
    const before = document()
    const after = round % 5 === 0 ? document() : change(before)
    expect(applyPatch(before, encodeMendoza(before, after))).toEqual(after)
    expect(applyPatch(after, encodeMendoza(after, before))).toEqual(before)
    const wrapped = incremental.wrap(before, 0)
    expect(incremental.unwrap(incremental.applyPatch(wrapped, encodeMendoza(before, after), 1))).toEqual(after)
  }
})

test('a document that appears or goes is a whole value, which is how Studio tells creation from deletion', () => {
  expect(encodeMendoza(null, {_id: 'story'})).toEqual([0, {_id: 'story'}])
  expect(encodeMendoza({_id: 'story'}, null)).toEqual([0, null])
})

test('one character typed into a long paragraph is a small patch', () => {
  const text = '之江实验室与浙江大学签署智能计算合作协议，'.repeat(20)
  const before = {
    body: [
      {_key: 'a', text},
      {_key: 'b', text},
    ],
  }
  const after = {
    body: [
      {_key: 'a', text},
      {_key: 'b', text: `${text.slice(0, 100)}新${text.slice(100)}`},
    ],
  }
  expect(JSON.stringify(encodeMendoza(before, after)).length).toBeLessThan(80)
})
