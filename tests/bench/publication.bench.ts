/**
 * How soon readers see what an editor publishes: from the lake's answer to the first page that has it, against what the
 * same page takes when nothing was changed. `npm run build && npm run bench`
 */
import {createClient} from '@sanity/client'
import {freePort, openNewsroom} from '../browser/newsroom.ts'

const edits = Number(process.argv[2] ?? 30)
const slug = 'reporters-visit-a-laboratory-back-at-work'
const pages = {
  story: `/en/news/${slug}`,
  news: '/en/news',
  person: '/en/people/liu-qi',
  feed: '/en/feed.xml',
  'feed of a person': '/en/people/liu-qi/feed.xml',
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
const round = (value: number) => Number(value.toFixed(1))

const {newsroom, close} = await openNewsroom(await freePort())
const lake = createClient({
  apiHost: `${newsroom.url}/lake`,
  useProjectHostname: false,
  projectId: 'dateline-local',
  dataset: 'production',
  apiVersion: '2026-05-04',
  token: newsroom.loaderToken,
  useCdn: false,
})
const id = await lake.fetch<string>('*[_type == "story" && language == "en" && slug.current == $slug][0]._id', {slug})
const read = async (path: string) => (await fetch(newsroom.url + path)).text()

/** Milliseconds until a page has the words; asked for without a pause, as by a reader who cannot wait. */
async function until(path: string, words: string): Promise<number> {
  const began = performance.now()
  while (!(await read(path)).includes(words)) continue
  return performance.now() - began
}

const rows: Record<string, object> = {}
for (const [name, path] of Object.entries(pages)) {
  const [held, fresh] = [new Array<number>(), new Array<number>()]
  for (let turn = 0; turn < edits; turn += 1) {
    const headline = `Reporters visit a laboratory: ${name}, ${turn}`
    await lake.patch(id).set({headline}).commit()
    fresh.push(await until(path, headline))
    held.push(await until(path, headline))
  }
  const [usual, median] = [at(held, 0.5), at(fresh, 0.5)]
  rows[name] = {
    'held, median ms': round(usual),
    'published, median ms': round(median),
    'published, p95 ms': round(at(fresh, 0.95)),
    'times held': round(median / usual),
  }
}
console.log(`\n${edits} publications for each page`)
console.table(rows)
await close()
