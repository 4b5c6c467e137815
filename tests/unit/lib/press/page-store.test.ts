import {createPageStore, type PageValue} from '../../../../lib/press/page-store.ts'

const page = (html: string): PageValue => ({kind: 'APP_PAGE', html, status: 200, headers: {}})
const feed = (text: string, status: number): PageValue => ({kind: 'APP_ROUTE', body: Buffer.from(text), status})
const story = '/en/news/a-visit'

function printed(store: ReturnType<typeof createPageStore>, key: string, html: string, tags: string[]) {
  store.get(key)
  const value = page(html)
  store.set(key, value, tags)
  return value
}

describe('the press holds finished pages', () => {
  test('a page is held until something on it changes', () => {
    const store = createPageStore(1e6)
    printed(store, story, 'first', ['doc:wu'])
    expect(store.get(story)?.html).toBe('first')
    store.purge(['doc:zhu'], 'edit')
    expect(store.get(story)?.html).toBe('first')
    store.purge(['doc:wu'], 'edit')
    expect(store.get(story)).toBeUndefined()
  })

  test('a render that began before a purge is shown once and not kept', () => {
    const store = createPageStore(1e6)
    store.get(story)
    store.purge(['doc:wu'], 'edit')
    store.set(story, page('old text'), ['doc:wu'])
    expect(store.get(story)).toBeUndefined()
    store.set(story, page('new text'), ['doc:wu'])
    expect(store.get(story)?.html).toBe('new text')
  })

  test('a second visitor during a render does not hide a purge in between', () => {
    const store = createPageStore(1e6)
    store.get(story)
    store.purge(['doc:wu'], 'edit')
    store.get(story)
    store.set(story, page('old text'), ['doc:wu'])
    expect(store.get(story)).toBeUndefined()
  })

  test('an unknown address is a complete page with status 404, and random addresses fill no memory', () => {
    const store = createPageStore(1e6)
    expect(printed(store, '/en/news/nothing', 'Not found', ['status:404']).status).toBe(404)
    expect(store.held()).toEqual({pages: 0, bytes: 0})
  })

  test.each([404, 503])('a feed that answers %i by itself is not held either', (status) => {
    const store = createPageStore(1e6)
    const nothing = feed('Nothing here', status)
    store.get('/en/feed.xml')
    store.set('/en/feed.xml', nothing, ['type:story'])
    expect(nothing.status).toBe(status)
    expect(store.held()).toEqual({pages: 0, bytes: 0})
  })

  test('an answer to a question goes to who asked, and is not kept', () => {
    const store = createPageStore(1e6)
    const asked = '/en/search/cT1EYXJ3aW4'
    expect(printed(store, asked, 'Two stories', ['doc:site', 'once'])).toMatchObject({html: 'Two stories', status: 200})
    expect(store.get(asked)).toBeUndefined()
    expect(printed(store, asked, 'Outage', ['once', 'status:503'])).toMatchObject({html: 'Outage', status: 503})
    expect(store.held()).toEqual({pages: 0, bytes: 0})
  })

  test('a feed goes on with its last good text while the lake is down', () => {
    const store = createPageStore(1e6)
    store.set('/en/feed.xml', feed('<rss/>', 200), ['type:story'])
    store.purge(['type:story'], 'edit')
    store.get('/en/feed.xml')
    const down = feed('Down', 503)
    store.set('/en/feed.xml', down, [])
    expect(down).toMatchObject({status: 200, body: Buffer.from('<rss/>')})
  })

  test('with the lake down after an edit, the last good page is shown', () => {
    const store = createPageStore(1e6)
    printed(store, story, 'good', ['doc:wu'])
    store.purge(['doc:wu'], 'edit')
    expect(printed(store, story, 'Outage', ['status:503'])).toMatchObject({html: 'good', status: 200})
    expect(printed(store, story, 'better', ['doc:wu']).html).toBe('better')
    expect(store.get(story)?.html).toBe('better')
  })

  test('with the lake down after a takedown, nothing of the story comes back', () => {
    const store = createPageStore(1e6)
    printed(store, story, 'withdrawn', ['doc:story'])
    store.purge(['doc:story'], 'takedown')
    expect(printed(store, story, 'Outage', ['status:503'])).toMatchObject({html: 'Outage', status: 503})
  })

  test('a takedown after an edit removes the last good page as well', () => {
    const store = createPageStore(1e6)
    printed(store, story, 'withdrawn', ['doc:story'])
    store.purge(['doc:story'], 'edit')
    store.purge(['doc:story'], 'takedown')
    expect(printed(store, story, 'Outage', ['status:503']).html).toBe('Outage')
  })

  test('memory is bounded by bytes, and the page unused for longest goes first', () => {
    const store = createPageStore(30_000)
    for (const name of ['a', 'b', 'c']) printed(store, name, 'x'.repeat(4000), [])
    store.get('a')
    printed(store, 'd', 'x'.repeat(4000), [])
    expect(['a', 'b', 'c', 'd'].map((name) => store.get(name) !== undefined)).toEqual([true, false, true, true])
    expect(store.held().bytes).toBeLessThanOrEqual(30_000)
  })
})
