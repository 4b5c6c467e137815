import {gzipSync} from 'node:zlib'
import {launch} from 'chrome-launcher'
import lighthouse from 'lighthouse'
import {findChromium} from './chromium.ts'
import {command, Stop} from './fail.ts'

/** One page of each type, as the demo newsroom has them. */
const pages: Readonly<Record<string, string>> = {
  front: '/en',
  'front (zh)': '/zh',
  story: '/en/news/accelerating-integration',
  'story (zh)': '/zh/news/accelerating-integration',
  news: '/en/news',
  archive: '/en/news/2020',
  search: '/en/search?q=Darwin',
  people: '/en/people',
  person: '/en/people/zhu-shiqiang',
  institutions: '/en/institutions',
  institution: '/en/institutions/zhejiang-lab',
  'shared history': '/en/institutions/zhejiang-lab/with/zhejiang-university',
  events: '/en/events',
  event: '/en/events/academic-advisory-committee-2018',
  topic: '/en/topics/chips',
  programme: '/en/programmes/14th-five-year-plan',
  privacy: '/en/privacy',
}

/** A search's answers are kept out of other searches on purpose: that they cannot be indexed is no fault. */
const unlisted = new Set(['search'])

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Row {
  readonly page: string
  readonly scores: readonly number[]
  readonly lcp: number
  readonly cls: number
  readonly tbt: number
  readonly html: number
  readonly css: number
  readonly js: number
  /** What keeps a score below 100. */
  readonly faults: readonly string[]
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)

/** What a reader's browser downloads of each kind, compressed here alike, whatever the server does. */
async function weigh(url: string): Promise<Pick<Row, 'html' | 'css' | 'js'>> {
  const read = async (address: string) => (await fetch(new URL(address, url))).text()
  const html = await read(url)
  const weightOf = async (pattern: RegExp) => {
    const files = await Promise.all([...html.matchAll(pattern)].map(([, address = '']) => read(address)))
    return files.reduce((sum, text) => sum + gzipSync(text).byteLength, 0)
  }
  return {
    html: gzipSync(html).byteLength,
    css: await weightOf(/<link rel="stylesheet" href="([^"]+)"/g),
    js: await weightOf(/<script[^>]* src="([^"]+)"/g),
  }
}

async function audit(page: string, url: string, port: number): Promise<Row> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
    skipAudits: unlisted.has(page) ? ['is-crawlable'] : null,
  })
  const report = result?.lhr
  if (report === undefined || report.runtimeError !== undefined) {
    throw new Stop(`Lighthouse could not read ${url}: ${report?.runtimeError?.message ?? 'no report'}`)
  }
  const measured = (name: string) => report.audits[name]?.numericValue ?? Number.NaN
  const scored = categories.flatMap((name) => report.categories[name]?.auditRefs ?? []).filter(({weight}) => weight > 0)
  const faults = scored.flatMap(({id}) => {
    const score = report.audits[id]?.score
    return score === null || score === undefined || score >= 0.9 ? [] : [id]
  })
  return {
    page,
    scores: categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    lcp: measured('largest-contentful-paint'),
    cls: measured('cumulative-layout-shift'),
    tbt: measured('total-blocking-time'),
    ...(await weigh(url)),
    faults,
  }
}

function line({page, scores, lcp, cls, tbt, html, css, js, faults}: Row): string {
  const measures = [`${(lcp / 1000).toFixed(2)} s`, cls.toFixed(3), `${Math.round(tbt)} ms`]
  const cells = [page, ...scores.map(String), ...measures, ...[html, css, js].map(kilobytes), faults.join(', ')]
  return `| ${cells.join(' | ')} |`
}

/** Lighthouse as a phone sees it, over every type of page of a newsroom that runs; ends with 1 when a score is below 100. */
async function auditAll(origin: string): Promise<void> {
  const flags = ['--headless=new', '--no-sandbox', '--disable-background-networking']
  const chrome = await launch({chromePath: findChromium(), chromeFlags: flags, logLevel: 'error'})
  try {
    console.log('| page | perf | a11y | best | seo | LCP | CLS | TBT | HTML kB | CSS kB | JS kB | below 90 |')
    console.log(`|---|${'---|'.repeat(11)}`)
    for (const [page, path] of Object.entries(pages)) {
      // The first visit prints the page; readers get it from the press.
      await fetch(origin + path)
      const row = await audit(page, origin + path, chrome.port)
      console.log(line(row))
      if (row.scores.some((score) => score < 100)) process.exitCode = 1
    }
  } finally {
    chrome.kill()
  }
}

await command(() => auditAll(process.argv[2] ?? 'http://localhost:3000'))
