import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, openSync, statSync, truncateSync, writeFileSync, writeSync} from 'node:fs'
import {openSearchIndex} from '../../../../lib/search/search-index.ts'
import {found, openIndex, person, source, story, type TestIndex} from '../../../support/search.ts'

const documents = [
  person('wu', 'Wu Zhaohui', '吴朝晖'),
  ...Array.from({length: 200}, (_, number) =>
    story(`story-${number}`, `Report ${number} on the zeppelin`, {
      refs: ['wu'],
      text: `Paragraph ${number}. `.repeat(50),
    }),
  ),
]

let newsroom: TestIndex
beforeEach(() => {
  newsroom = openIndex(documents)
})
afterEach(() => newsroom.close())

const list = (rev = '1') => documents.map(({id}) => ({id, rev})).toSorted((a, b) => (a.id < b.id ? -1 : 1))
const missing = (index: TestIndex['index']) => index.compare({after: '', listed: list(), isLast: true}).length

test('a restart keeps everything', () => {
  newsroom.index.completed()
  const index = newsroom.reopen()
  expect(missing(index)).toBe(0)
  expect(found(index, '吴朝晖').entities).toEqual(['wu'])
  expect(index.search({text: 'zeppelin', language: 'en', page: 1}).total).toBe(200)
  expect(index.search({text: 'zeppelin', language: 'en', page: 1}).building).toBeUndefined()
})

test('until it has been told of everything it says that there may be more, also after a restart', () => {
  expect(newsroom.reopen().search({text: 'zeppelin', language: 'en', page: 1}).building).toBe(true)
})

describe('compared with the lake', () => {
  test('it names what changed, what is missing, and what is gone', () => {
    const listed = [
      ...list()
        .filter(({id}) => id !== 'story-7')
        .map(({id, rev}) => ({id, rev: id === 'wu' ? '2' : rev})),
      {id: 'zz', rev: '1'},
    ]
    expect(newsroom.index.compare({after: '', listed, isLast: true}).toSorted()).toEqual(['story-7', 'wu', 'zz'])
  })

  test('page by page', () => {
    const listed = list()
    const [first, second] = [listed.slice(0, 90), listed.slice(90, 200)]
    expect(newsroom.index.compare({after: '', listed: first, isLast: false})).toEqual([])
    expect(newsroom.index.compare({after: first.at(-1)?.id ?? '', listed: second, isLast: false})).toEqual([])
    expect(newsroom.index.compare({after: second.at(-1)?.id ?? '', listed: [], isLast: true})).toEqual(['wu'])
  })
})

describe('a damaged file is thrown away, and the index made anew', () => {
  test.each([
    ['cut off in the middle', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096)],
    ['overwritten at its beginning', (file: string) => overwrite(file, 0)],
    ['of something else', (file: string) => writeFileSync(file, 'a shopping list')],
  ])('%s', (_, damage) => {
    newsroom.index.close()
    damage(newsroom.file)
    const index = openSearchIndex({file: newsroom.file, source})
    expect(missing(index)).toBe(documents.length)
    index.put(documents)
    expect(found(index, 'Wu Zhaohui').entities).toEqual(['wu'])
    index.close()
    newsroom = openIndex()
  })

  test('while it is open: the answer is that nothing is there, and the newsroom is told', () => {
    newsroom.index.close()
    let lost = 0
    const index = openSearchIndex({file: newsroom.file, source, onLoss: () => (lost += 1)})
    // All but the first pages, which are read already.
    for (let page = 8; page < statSync(newsroom.file).size / 4096; page += 1) overwrite(newsroom.file, page * 4096)
    expect(index.search({text: 'zeppelin', language: 'en', page: 1})).toMatchObject({total: 0, building: true})
    expect(lost).toBe(1)
    index.put(documents)
    expect(index.search({text: 'zeppelin', language: 'en', page: 1}).total).toBe(200)
    index.close()
    newsroom = openIndex()
  })
})

function overwrite(file: string, at: number): void {
  const open = openSync(file, 'r+')
  writeSync(open, Buffer.alloc(4096, 0xa5), 0, 4096, at)
  closeSync(open)
}

test('an index of another newsroom is not opened', () => {
  newsroom.index.close()
  const index = openSearchIndex({file: newsroom.file, source: 'other/production'})
  expect(found(index, 'Wu Zhaohui')).toEqual({entities: [], stories: []})
  index.close()
  newsroom = openIndex()
})

test('a process that is killed while it writes leaves a whole index', async () => {
  newsroom.index.close()
  const script = `
    const {openSearchIndex} = await import('./lib/search/search-index.ts')
    const index = openSearchIndex(${JSON.stringify({file: newsroom.file, source})})
    const content = (number) => ({kind: 'story', id: 'more-' + number, slug: 'more', language: 'en', headline: 'More zeppelins', standfirst: undefined,
      publishedAt: '2020-03-25T02:00:00Z', people: [], topics: [], subjects: [], refs: [], text: 'word '.repeat(400)})
    for (let number = 0; ; number += 50) {
      index.put(Array.from({length: 50}, (_, at) => ({id: 'more-' + (number + at), rev: '1', content: content(number + at)})))
      console.log(number)
    }`
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
    {stdio: ['ignore', 'pipe', 'inherit']},
  )
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const index = openSearchIndex({file: newsroom.file, source})
  const {total} = index.search({text: 'zeppelin', language: 'en', page: 1})
  expect(total).toBeGreaterThanOrEqual(250)
  expect(total % 50).toBe(0)
  expect(missing(index)).toBe(total - 200)
  index.close()
  newsroom = openIndex()
})
