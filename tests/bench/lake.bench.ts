/**
 * What the lake's indexes are worth: the same queries planned, and by groq-js alone over all documents, in one run.
 * `npm run bench`
 */
import {evaluateSync, parse} from 'groq-js'

import type {LakeDocument} from '../../sanity/lake/contract.ts'
import {everybody, startCore} from '../support/core.ts'

const sizes = [1000, 10_000]
const people = 100

interface Question {
  readonly name: string
  readonly query: string
  readonly params: (turn: number, stories: number) => Record<string, unknown>
}

const questions: readonly Question[] = [
  {
    name: 'story by slug',
    query: '*[_type == "story" && slug.current == $slug][0]{headline, "people": people[]->{name}}',
    params: (turn, stories) => ({slug: `story-${(turn * 7919) % stories}`}),
  },
  {
    name: 'newest twenty, with people',
    query: '*[_type == "story"] | order(publishedAt desc)[0...20]{headline, publishedAt, "people": people[]->{name}}',
    params: () => ({}),
  },
  {
    name: 'newest twenty in one language',
    query: '*[_type == "story" && language == "zh" && publishedAt < now()] | order(publishedAt desc)[0...20]{headline}',
    params: () => ({}),
  },
  {
    name: 'stories that name a person',
    query: '*[_type == "story" && references($id)] | order(publishedAt desc){headline}',
    params: (turn) => ({id: `person-${turn % people}`}),
  },
  {
    name: 'people with their number of stories',
    query: '*[_type == "person"] | order(name)[0...10]{name, "stories": count(*[references(^._id)])}',
    params: () => ({}),
  },
]

function story(number: number): Record<string, unknown> {
  const at = new Date(Date.UTC(2010, 0, 1) + ((number * 104_729) % 5_000_000) * 60_000)
  return {
    _id: `story-${number}`,
    _type: 'story',
    language: number % 3 === 0 ? 'zh' : 'en',
    headline: `Zhejiang Lab story ${number} 之江实验室`,
    slug: {_type: 'slug', current: `story-${number}`},
    publishedAt: at.toISOString(),
    people: [number % people, (number * 31) % people].map((person, index) => ({
      _key: `p${index}`,
      _type: 'reference',
      _ref: `person-${person}`,
    })),
    body: Array.from({length: 6}, (_, index) => ({
      _key: `b${index}`,
      _type: 'block',
      children: [
        {_key: 's', _type: 'span', text: 'The Lab and the University met on intelligent computing. '.repeat(3)},
      ],
    })),
  }
}

/** Microseconds a turn, after a warm-up, over at least a tenth of a second. */
function measure(work: (turn: number) => unknown): number {
  for (let turn = 0; turn < 3; turn += 1) work(turn)
  let turns = 0
  const start = performance.now()
  while (turns < 5 || (performance.now() - start < 150 && turns < 5000)) {
    work(turns)
    turns += 1
  }
  return ((performance.now() - start) * 1000) / turns
}

const rows: Record<string, string | number>[] = []
for (const size of sizes) {
  const running = startCore()
  const {core} = running
  const persons = Array.from({length: people}, (_, number) => ({
    create: {_id: `person-${number}`, _type: 'person', name: `Person ${String(number).padStart(3, '0')}`},
  }))
  const stories = size - people
  core.mutate('newsroom', [...persons, ...Array.from({length: stories}, (_, n) => ({create: story(n)}))], 'bench')
  const view = core.view('newsroom', 'raw', everybody)
  const dataset = core.documents.ids('newsroom').flatMap((id) => core.documents.get('newsroom', id) ?? [])
  const byId = new Map<string, LakeDocument>(dataset.map((document) => [document._id, document]))
  for (const {name, query, params} of questions) {
    const planned = measure((turn) => core.query(view, {query, params: params(turn, stories), identity: 'bench'}))
    const tree = parse(query)
    const plain = measure((turn) =>
      evaluateSync(tree, {
        dataset,
        params: params(turn, stories),
        dereference: ({_ref}: {_ref: string}) => byId.get(_ref),
      }),
    )
    rows.push({
      documents: size,
      query: name,
      'lake µs': Math.round(planned),
      'full scan µs': Math.round(plain),
      'times faster': Number((plain / planned).toFixed(1)),
    })
  }
  running.close()
}
console.table(rows)
