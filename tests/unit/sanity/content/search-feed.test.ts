import type {IndexedDocument} from '../../../../lib/search/document.ts'
import {createSearchFeed, type SearchFeed} from '../../../../sanity/content/search-feed.ts'
import {found, openIndex, story, type TestIndex} from '../../../support/search.ts'

/** A lake of documents that can be down, and tells what it was asked. */
class SmallLake {
  readonly kept = new Map<string, IndexedDocument>()
  readonly asked: string[][] = []
  isDown = false

  readonly #answer = <T>(result: T): Promise<T> =>
    this.isDown ? Promise.reject(new Error('The Content Lake cannot be read.')) : Promise.resolve(result)

  documents = (ids: readonly string[]) => {
    this.asked.push([...ids])
    return this.#answer(ids.flatMap((id) => this.kept.get(id) ?? []))
  }

  revisions = (after: string) =>
    this.#answer(
      [...this.kept.values()]
        .filter(({id}) => id > after)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, 40),
    )

  keep(...documents: readonly IndexedDocument[]): void {
    for (const one of documents) this.kept.set(one.id, one)
  }
}

let lake: SmallLake
let newsroom: TestIndex
let feed: SearchFeed

beforeEach(() => {
  jest.useFakeTimers()
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  lake = new SmallLake()
  newsroom = openIndex()
  const {index} = newsroom
  feed = createSearchFeed(
    {
      put: async (documents) => index.put(documents),
      remove: async (ids) => index.remove(ids),
      completed: async () => index.completed(),
      compare: async (page) => index.compare(page),
    },
    lake,
  )
})

afterEach(() => {
  feed.stop()
  newsroom.close()
  jest.useRealTimers()
})

const stories = (text: string) => found(newsroom.index, text).stories.toSorted()
const building = () => newsroom.index.search({text: '', language: 'en', page: 1}).building

test('everything is fetched in pages and batches; then the index is complete', async () => {
  lake.keep(...Array.from({length: 250}, (_, number) => story(`story-${number}`, `Zeppelin ${number}`)))
  feed.compareAll()
  expect(building()).toBe(true)
  await feed.settled()
  expect(newsroom.index.search({text: 'zeppelin', language: 'en', page: 1}).total).toBe(250)
  expect(building()).toBeUndefined()
  expect(Math.max(...lake.asked.map((ids) => ids.length))).toBe(100)
})

test('a second comparison asks for what changed alone', async () => {
  lake.keep(story('a', 'Larks'), story('b', 'Owls'), story('c', 'Swifts'))
  feed.compareAll()
  await feed.settled()
  lake.asked.length = 0
  lake.keep(story('b', 'Herons', {}, '2'))
  lake.kept.delete('c')
  feed.compareAll()
  await feed.settled()
  expect(lake.asked).toEqual([['b', 'c']])
  expect([stories('owls'), stories('herons'), stories('swifts')]).toEqual([[], ['b'], []])
})

test('what was just published does not wait behind the rest', async () => {
  lake.keep(...Array.from({length: 150}, (_, number) => story(`story-${number}`, 'Zeppelin')), story('new', 'Just in'))
  feed.compareAll()
  feed.changed(['new'])
  await feed.settled()
  expect(lake.asked[0]).toEqual(['new'])
  expect(stories('just')).toEqual(['new'])
})

describe('with the lake down', () => {
  test('readers find what there was, and nothing is forgotten: it goes on by itself', async () => {
    lake.keep(story('a', 'Larks'))
    feed.compareAll()
    await feed.settled()
    lake.isDown = true
    lake.keep(story('b', 'Owls'))
    feed.changed(['b'])
    await jest.advanceTimersByTimeAsync(5000)
    expect([stories('larks'), stories('owls')]).toEqual([['a'], []])
    lake.isDown = false
    await jest.advanceTimersByTimeAsync(60_000)
    expect(stories('owls')).toEqual(['b'])
  })

  test('a lake that tells of a change is up: then nobody waits', async () => {
    lake.isDown = true
    lake.keep(story('a', 'Larks'), story('b', 'Owls'))
    feed.changed(['a'])
    await jest.advanceTimersByTimeAsync(100)
    lake.isDown = false
    feed.changed(['b'])
    await feed.settled()
    expect([stories('larks'), stories('owls')]).toEqual([['a'], ['b']])
  })

  test('at the first start the index is not called complete', async () => {
    lake.isDown = true
    lake.keep(story('a', 'Larks'))
    feed.compareAll()
    await jest.advanceTimersByTimeAsync(10_000)
    expect(building()).toBe(true)
    lake.isDown = false
    await jest.advanceTimersByTimeAsync(60_000)
    expect(building()).toBeUndefined()
    expect(stories('larks')).toEqual(['a'])
  })
})

test('an index that cannot be written is tried again less and less often', async () => {
  let tries = 0
  const broken = () => {
    tries += 1
    feed.compareAll()
    return Promise.reject(new Error('The disk is full.'))
  }
  feed = createSearchFeed({put: broken, remove: broken, completed: broken, compare: broken}, lake)
  feed.compareAll()
  await jest.advanceTimersByTimeAsync(60_000)
  expect(tries).toBeGreaterThan(1)
  expect(tries).toBeLessThan(8)
})

test('from time to time everything is compared again: a webhook may have been lost', async () => {
  feed.compareAll()
  await feed.settled()
  lake.keep(story('a', 'Larks'))
  await jest.advanceTimersByTimeAsync(3_600_000)
  expect(stories('larks')).toEqual(['a'])
})
