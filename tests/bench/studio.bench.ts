/**
 * What it costs a browser to open a story in Studio: with conditions within rules (`sanity/studio/nested-media.ts`), and
 * with the styles as Sanity writes them, in turn. `npm run build && npm run bench`; needs Chromium.
 */
import {setTimeout} from 'node:timers/promises'
import {chromium, type BrowserContext} from '@playwright/test'
import {findChromium} from '../../app/commands/chromium.ts'
import {openStudio} from '../browser/desk.ts'
import {freePort, openNewsroom} from '../browser/newsroom.ts'

const openings = Number(process.argv[2] ?? 5)
const address = 'structure/stories;story;story-darwin-mouse-en'
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const {newsroom, close} = await openNewsroom(await freePort())
const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']})
const viewport = {width: 1500, height: 900}

/** Seconds until the form is there, and what the page's main thread has worked by the time it rests. */
async function open(context: BrowserContext, nested: boolean) {
  const page = await context.newPage()
  if (!nested) {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS)
      CSS.supports = (...asked: [string] | [string, string]) =>
        asked[0] !== 'selector(&)' && (asked.length === 1 ? supports(asked[0]) : supports(asked[0], asked[1]))
    })
  }
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  const spent = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return {work: of('TaskDuration'), styles: of('RecalcStyleDuration')}
  }
  const began = performance.now()
  await openStudio(page, newsroom, address)
  await page.getByTestId('field-headline').locator('input').first().waitFor({timeout: 60_000})
  const form = (performance.now() - began) / 1000
  let [before, now] = [await spent(), await spent()]
  do {
    before = now
    await setTimeout(1000)
    now = await spent()
  } while (now.work - before.work > 0.05)
  await page.close()
  return {form, ...now}
}

const rows: Record<string, object> = {}
const round = (value: number) => Number(value.toFixed(1))
for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const context = await browser.newContext({baseURL: newsroom.url, viewport, reducedMotion})
  const variants = [
    {name: 'as Sanity writes them', nested: false, seen: new Array<Awaited<ReturnType<typeof open>>>()},
    {name: 'conditions within rules', nested: true, seen: new Array<Awaited<ReturnType<typeof open>>>()},
  ]
  // The first two pay for reading Studio's programs.
  for (const {nested} of variants) await open(context, nested)
  for (let turn = 0; turn < openings; turn += 1) {
    for (const {nested, seen} of variants) seen.push(await open(context, nested))
  }
  for (const {name, seen} of variants) {
    rows[`${name}, motion: ${reducedMotion}`] = {
      'form is there, s': round(median(seen.map(({form}) => form))),
      'work until it rests, s': round(median(seen.map(({work}) => work))),
      'of it styles, s': round(median(seen.map(({styles}) => styles))),
    }
  }
  await context.close()
}
console.log(`\na story opened in Studio, ${openings} times each; medians`)
console.table(rows)
await browser.close()
await close()
