import type {APIRequestContext, Page} from '@playwright/test'
import {z} from 'zod'
import {expect, test} from './newsroom.ts'

/** What a document says of itself, read by the browser's own parser; nothing in it runs or is fetched. */
const readHtml = (page: Page, html: string) =>
  page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html')
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const values = (selector: string, name: string) => all(selector).map((found) => found.getAttribute(name) ?? '')
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: all('h1').length,
      canonical: values('link[rel="canonical"]', 'href'),
      description: values('meta[name="description"]', 'content'),
      openGraph: values('meta[property^="og:"]', 'property'),
      code: all('script:not([type="application/ld+json"], [src*=".element."])').length,
      jsonLd: all('script[type="application/ld+json"]').map((script) => script.textContent),
      feeds: values('link[rel="alternate"][type="application/rss+xml"]', 'href'),
      hreflangs: all('link[rel="alternate"][hreflang]')
        .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`)
        .toSorted(),
      trail: [...(document.querySelector('main nav ol')?.children ?? [])].map((step) => step.textContent),
      addresses: [
        ...values('a[href], link[href]', 'href'),
        ...values('img[src]', 'src'),
        ...values('meta[property="og:image"]', 'content'),
      ],
    }
  }, html)

type Document = Awaited<ReturnType<typeof readHtml>> & {readonly path: string}

/** Paths of this site that a document leads to: links, pictures, style sheets, feeds. */
function pathsIn({path, addresses}: Document, origin: string): string[] {
  const urls = addresses.map((address) => new URL(address, origin + path))
  return urls.filter((url) => url.origin === origin).map((url) => url.pathname + url.search)
}

const contentTypes = [
  [/^\/lake\/images\/|\.png$|\.svg/, /^image\//],
  [/^\/lake\/files\//, /^(text|application)\//],
  [/\/feed\.xml$/, /^application\/rss\+xml; charset=utf-8$/],
  [/\.woff2$/, /^font\/woff2$/],
  [/\/opensearch\.xml$/, /^application\/opensearchdescription\+xml; charset=utf-8$/],
  [/\.css$/, /^text\/css/],
  [/^\//, /^text\/html; charset=utf-8$/],
] as const

/** All that can be reached from the two front pages, each asked for once, and which answers were wrong. */
async function crawl(page: Page, request: APIRequestContext, origin: string) {
  const documents: Document[] = []
  const wrong: string[] = []
  const known = new Set(['/en', '/zh'])
  const visit = async (path: string): Promise<string[]> => {
    const answer = await request.get(path, {maxRedirects: 0})
    const type = answer.headers()['content-type'] ?? ''
    const expected = contentTypes.find(([pattern]) => pattern.test(path))?.[1]
    if (answer.status() !== 200 || expected?.test(type) !== true) wrong.push(`${path}: ${answer.status()} ${type}`)
    if (!type.startsWith('text/html')) return []
    const document = {path, ...(await readHtml(page, await answer.text()))}
    documents.push(document)
    return pathsIn(document, origin)
  }
  let waiting = [...known]
  while (waiting.length > 0) {
    const found = (await Promise.all(waiting.slice(0, 8).map(visit))).flat()
    const fresh = [...new Set(found)].filter((path) => !known.has(path))
    for (const path of fresh) known.add(path)
    waiting = [...waiting.slice(8), ...fresh]
  }
  return {documents, wrong, known: [...known]}
}

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({'@type': z.string()})).min(1),
})
const way = z.object({itemListElement: z.array(z.object({name: z.string(), item: z.string()})).min(2)})

/** The names on the way to a page, and the address where the way ends; nothing on a front page. */
function breadcrumb({jsonLd}: Document) {
  const nodes = jsonLd.flatMap((text) => graph.parse(JSON.parse(text))['@graph'])
  const found = nodes.filter((node) => node['@type'] === 'BreadcrumbList').map((node) => way.parse(node))
  return found.map(({itemListElement: steps}) => ({names: steps.map(({name}) => name), end: steps.at(-1)?.item}))
}

/** What is wrong with a document by itself. */
function faultsOf(document: Document, origin: string): string[] {
  const {path, jsonLd, feeds} = document
  const self = origin + path
  const front = path.slice(0, 3)
  const [crumbs, ...more] = breadcrumb(document)
  // Neither a year of events nor what lies below an entity.
  const isEntity = /^\/..\/(people|institutions|events|topics|programmes)\/(?!\d{4}$)[^/]+$/.test(path)
  const cards = ['title', 'description', 'type', 'url', 'image', 'image:alt', 'image:width', 'locale']
  const demands: Readonly<Record<string, boolean>> = {
    'the language': document.lang === (front === '/zh' ? 'zh-Hans' : 'en'),
    'one h1': document.headings === 1,
    'itself as canonical': document.canonical.join(' ') === self,
    'a description': document.description.join('') !== '',
    'no script but its own elements': document.code === 0,
    'a card for sharing': cards.every((name) => document.openGraph.includes(`og:${name}`)),
    'the feed of the site': feeds.at(-1) === `${origin}${front}/feed.xml`,
    'its own feed first': !isEntity || feeds[0] === `${self}/feed.xml`,
    'escaped JSON-LD': jsonLd.length === 1 && jsonLd.every((text) => !/[<>&]/.test(text)),
    'one way to it': path === front ? crumbs === undefined : crumbs?.end === self && more.length === 0,
    'the same way in words': document.trail.every((step) => crumbs?.names.includes(step)),
  }
  return Object.keys(demands).flatMap((demand) => (demands[demand] === true ? [] : [`${path} lacks ${demand}`]))
}

test('all that links lead to is there, says what it is, and agrees with its twin', async ({
  page,
  request,
  newsroom,
}) => {
  const {url} = newsroom
  const {documents, wrong, known} = await crawl(page, request, url)
  expect(wrong).toEqual([])
  expect(documents.length).toBeGreaterThan(100)
  expect(known.filter((path) => path.endsWith('/feed.xml')).length).toBeGreaterThan(50)
  expect(documents.flatMap((document) => faultsOf(document, url))).toEqual([])

  // Two units of different institutions may have one name, and so may what they share with a third.
  const named = documents.filter(({path}) => !path.includes('/with/'))
  const titles = named.map(({lang, title}) => `${lang}: ${title}`)
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])

  const links = new Map(documents.map(({path, hreflangs}) => [url + path, hreflangs]))
  for (const [self, own] of links) {
    expect(
      own.map((link) => link.split(' ')[0]),
      self,
    ).toContain('x-default')
    const twins = own.map((link) => link.split(' ')[1] ?? '')
    expect(twins, self).toContain(self)
    for (const twin of twins) expect(links.get(twin), `${twin}, of which ${self} is a twin`).toEqual(own)
  }
})
