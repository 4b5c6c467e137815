import {found, institution, openIndex, person, question, story, type TestIndex} from '../../../support/search.ts'

const minute = new Date('2026-03-01T09:00:00Z')
const before = new Date(minute.getTime() - 1)
const people = [person('wu', 'Wu Zhaohui', '吴朝晖'), institution('lab', 'Zhejiang Lab', '之江实验室')]
const secret = {
  text: 'The zeppelin of Wu Zhaohui.',
  refs: ['wu', 'lab'],
  people: ['wu'],
  subjects: ['lab'],
  publishedAt: '2026-02-01T00:00:00Z',
}

let newsroom: TestIndex
let index: TestIndex['index']

beforeEach(() => {
  newsroom = openIndex(people)
  index = newsroom.index
})

afterEach(() => newsroom.close())

const ask = (text: string, now: Date, more = {}) => index.search(question(text, more), now)

describe.each([
  ['under embargo', {...secret, embargoUntil: '2026-03-01T09:00:00Z'}],
  ['with an embargo in local time', {...secret, embargoUntil: '2026-03-01T17:00:00+08:00'}],
  ['scheduled', {...secret, publishedAt: '2026-03-01T09:00:00Z'}],
])('a story %s', (_, fields) => {
  test.each(['zeppelin', 'zepp', 'Flight', 'Wu Zhaohui', 'Zhejiang Lab', '吴朝晖', ''])(
    'is found from its minute on: %s',
    (text) => {
      index.put([story('secret', 'Flight over the lake', fields)], before)
      expect(ask(text, before)).toMatchObject({stories: [], total: 0})
      expect(ask(text, minute).stories.map(({story}) => story.id)).toEqual(['secret'])
    },
  )

  test('is counted from its minute on, nowhere before', () => {
    index.put([story('secret', 'Flight over the lake', fields)], before)
    const none = {languages: [], years: [], people: [], institutions: [], topics: []}
    expect(ask('', before).facets).toMatchObject(none)
    expect(ask('Wu Zhaohui', before).entities[0]?.stories).toBe(0)
    expect(ask('Wu Zhaohui', minute).entities[0]?.stories).toBe(1)
    expect(ask('', minute).facets).toMatchObject({
      people: [{value: 'wu', count: 1}],
      institutions: [{value: 'lab', count: 1}],
    })
  })

  test('is suggested from its minute on', () => {
    index.put([story('secret', 'Flight over the lake', fields)], before)
    expect(index.suggest('flight', 'en', before).stories).toEqual([])
    expect(index.suggest('flight', 'en', minute).stories).toMatchObject([{id: 'secret'}])
  })

  test('teaches no word before its minute', () => {
    index.put([story('secret', 'Flight over the lake', fields)], before)
    expect(ask('zeppelni', before).near).toBeUndefined()
    expect(ask('zeppelni', minute).near).toBe('zeppelin')
  })

  test('waits through a restart', () => {
    index.put([story('secret', 'Flight over the lake', fields)], before)
    const again = newsroom.reopen()
    expect(found(again, 'zeppelin', {}, before).stories).toEqual([])
    expect(found(again, 'zeppelin', {}, minute).stories).toEqual(['secret'])
  })
})

describe('a story that is taken back is gone at once', () => {
  test.each([
    ['withdrawn', {withdrawn: true}],
    ['put under embargo', {embargoUntil: '2999-01-01T00:00:00Z'}],
    ['without a time of publication', {publishedAt: undefined}],
  ])('%s', (_, change) => {
    index.put([story('secret', 'Flight over the lake', secret)], minute)
    expect(ask('zeppelin', minute).total).toBe(1)
    index.put([story('secret', 'Flight over the lake', {...secret, ...change}, '2')], minute)
    expect(ask('zeppelin', minute)).toMatchObject({stories: [], total: 0, facets: {people: []}})
    expect(ask('Wu Zhaohui', minute).entities[0]?.stories).toBe(0)
  })

  test('a document that can no longer be read', () => {
    index.put([story('secret', 'Flight over the lake', secret)], minute)
    index.put([{id: 'secret', rev: '2', content: undefined}], minute)
    expect(ask('zeppelin', minute).total).toBe(0)
  })
})

test('a draft is never found', () => {
  index.put([story('drafts.secret', 'Flight over the lake', secret)], minute)
  expect(ask('zeppelin', minute).total).toBe(0)
})
