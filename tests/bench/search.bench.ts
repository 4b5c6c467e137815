/**
 * What a search costs, at 1,000, 10,000 and 100,000 stories: each kind of question for the first time since something
 * was published, and again. `npm run bench`
 */
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {IndexedDocument, IndexedEntity} from '../../lib/search/document.ts'
import {searchQuestion} from '../../lib/search/question.ts'
import {openSearchIndex, type SearchIndex} from '../../lib/search/search-index.ts'
import {syntheticNewsroom} from '../support/synthetic.ts'

const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number)
const asked = 30
const batch = 100

type Params = Readonly<Record<string, unknown>>
type Newsroom = ReturnType<typeof syntheticNewsroom>

function fill(index: SearchIndex, newsroom: Newsroom): Took {
  const took = {clock: 0, own: 0}
  const add = (work: () => void) => {
    const {clock, own} = time(work)
    took.clock += clock
    took.own += own
  }
  let waiting: IndexedDocument[] = []
  for (const documents of [newsroom.entities, newsroom.stories()]) {
    for (const document of documents) {
      if (waiting.push(document) < batch) continue
      add(() => index.put(waiting))
      waiting = []
    }
  }
  add(() => index.put(waiting))
  add(() => {
    while (index.tidy()) continue
  })
  index.completed()
  return took
}

const slip = (word: string) => word.slice(0, -2) + word.slice(-1) + word.slice(-2, -1)

const nth = <T>(list: readonly T[], turn: number) => list[(turn * 7) % list.length]

/** Kinds of questions, each as the `turn`th reader asks it. */
function kinds({entities, latin, han}: Newsroom): Record<string, (turn: number) => Params> {
  const of = (kind: IndexedEntity['kind']) =>
    entities.flatMap(({content}) => (content?.kind === kind && 'name' in content ? [content] : []))
  const [people, institutions] = [of('person'), of('institution')]
  const abbreviation = (turn: number) => {
    const found = nth(institutions, turn)
    return found?.kind === 'institution' ? found.abbreviations[0] : undefined
  }
  return {
    name: (turn) => ({text: nth(people, turn)?.name.en}),
    'Chinese name': (turn) => ({text: nth(people, turn)?.name.zh}),
    'Chinese word': (turn) => ({text: han[20 + turn * 11]}),
    abbreviation: (turn) => ({text: abbreviation(turn)}),
    'beginning of a word': (turn) => ({text: latin[500 + turn * 37]?.slice(0, 5)}),
    'slip in a name': (turn) => ({text: slip(nth(people, turn)?.name.en ?? '')}),
    'two words': (turn) => ({text: `${latin[60 + turn * 13]} ${latin[200 + turn * 29]}`}),
    phrase: (turn) => ({text: `"${latin[17 + (turn % 5)]} ${latin[18 + turn]}"`}),
    'most common words': (turn) => ({text: `${latin[17 + turn]} ${latin[18 + ((turn * 3) % 20)]}`}),
    'most common Chinese words': (turn) => ({text: `${han[turn % 24]}${han[(turn * 5 + 1) % 24]}`}),
    'one Chinese character': (turn) => ({text: han[turn]?.slice(0, 1)}),
    'word, in a year and language': (turn) => ({text: latin[17 + turn], year: 2012 + (turn % 8), storyLanguage: 'en'}),
    'word, of an institution': (turn) => ({text: latin[17 + turn], institution: `institution-${turn % 10}`}),
    'filters alone': (turn) => ({text: '', topic: `topic-${turn}`, year: 2010 + (turn % 10)}),
    'third page': (turn) => ({text: latin[17 + turn], page: 3}),
  }
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
const round = (value: number) => Number(value.toFixed(1))

/** What work takes by the clock and, for a machine that has other things to do, of this thread's own time. */
interface Took {
  readonly clock: number
  readonly own: number
}

function time(work: () => unknown): Took {
  const [began, used] = [performance.now(), process.threadCpuUsage()]
  work()
  const {user, system} = process.threadCpuUsage(used)
  return {clock: performance.now() - began, own: (user + system) / 1000}
}

const row = (question: string, first: readonly Took[], again: readonly Took[]) => ({
  question,
  'median ms': round(
    at(
      first.map(({clock}) => clock),
      0.5,
    ),
  ),
  'p95 ms': round(
    at(
      first.map(({clock}) => clock),
      0.95,
    ),
  ),
  'own median': round(
    at(
      first.map(({own}) => own),
      0.5,
    ),
  ),
  'own p95': round(
    at(
      first.map(({own}) => own),
      0.95,
    ),
  ),
  'own, again': round(
    at(
      again.map(({own}) => own),
      0.5,
    ),
  ),
})

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'))
  const file = join(folder, 'search.sqlite')
  const newsroom = syntheticNewsroom(size)
  let index = openSearchIndex({file, source: 'bench'})
  const built = fill(index, newsroom)
  index.close()
  const opening = time(() => (index = openSearchIndex({file, source: 'bench'})))
  const all = {first: new Array<Took>(), again: new Array<Took>()}
  const rows: ReturnType<typeof row>[] = []
  for (const [name, params] of Object.entries(kinds(newsroom))) {
    const times = Array.from({length: asked}, (_, turn) => {
      const question = searchQuestion.parse({language: turn % 2 === 0 ? 'en' : 'zh', ...params(turn)})
      // A write, if of nothing, makes the index forget what it found before.
      index.put([])
      return [time(() => index.search(question)), time(() => index.search(question))] as const
    })
    const [first, again] = [times.map(([one]) => one), times.map(([, two]) => two)]
    rows.push(row(name, first, again))
    all.first.push(...first)
    all.again.push(...again)
  }
  rows.push(row('all of these', all.first, all.again))
  const typed = ['w', 'wu', 'zha', 'zhang w', '吴', '张朝', 'qua', 'labo', 'universi', 'li ming']
  const suggesting = Array.from({length: 100}, (_, turn) =>
    time(() => index.suggest(typed[turn % typed.length] ?? '', 'en')),
  )
  rows.push(row('suggestion', suggesting, suggesting))
  const publishing = Array.from({length: 20}, () => time(() => index.put(newsroom.entities.slice(0, 1))))
  const megabytes = statSync(file).size / 1e6
  console.log(
    `\n${size} stories, ${newsroom.entities.length} entities: built in ${round(built.clock / 1000)} s (own ${round(built.own / 1000)} s), opened in ${round(opening.own)} ms, ${round(megabytes)} MB, one document written in ${round(
      at(
        publishing.map(({own}) => own),
        0.5,
      ),
    )} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB of memory`,
  )
  console.table(rows)
  index.close()
  rmSync(folder, {recursive: true, force: true})
}
