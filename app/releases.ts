import {dayIn} from '../lib/model/date.ts'
import {newsroomTimeZone} from '../lib/model/story.ts'
import {getReleases, type Release} from '../sanity/content/releases.ts'

/** On pages that say what is now and what is next: they are printed anew each day. */
export const todayTag = 'today'

/** The newsroom's present day, `YYYY-MM-DD`. */
export const today = () => dayIn(new Date(), newsroomTimeZone)

// Moments are compared in whole milliseconds: be surely past them.
const margin = 20
const minute = 60_000

let timer: NodeJS.Timeout | undefined
// What turned public until here has been dropped. Only a drop moves it on: whoever asks again in between loses nothing.
let released = new Date()
let asking = false
let askAgain = false

const purge = (tags: readonly string[]) => globalThis.datelinePages?.purge(tags, 'edit')

/** Milliseconds until the newsroom's day ends; around a change of the clock it may be asked once more. */
function untilMidnight(): number {
  const clock = new Intl.DateTimeFormat('en-GB', {timeZone: newsroomTimeZone, timeStyle: 'medium'}).format(new Date())
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return (24 * 3600 - hours * 3600 - minutes * 60 - seconds) * 1000
}

/** Drops the pages that show what is public by now; several stories may share their minute. */
function release(waiting: readonly Release[], day: string): void {
  released = new Date()
  const due = waiting.filter(({at}) => at <= released)
  purge([...new Set(due.flatMap(({tags}) => tags)), ...(day === today() ? [] : [todayTag])])
}

async function wait(): Promise<void> {
  const waiting = await getReleases(released)
  const day = today()
  const next = (waiting[0]?.at.getTime() ?? Infinity) - Date.now()
  clearTimeout(timer)
  const again = () => {
    release(waiting, day)
    awaitReleases()
  }
  timer = setTimeout(again, Math.max(Math.min(next, untilMidnight()) + margin, margin)).unref()
}

/**
 * Waits for what changes by itself: the next story that turns public at the end of its embargo or at its scheduled
 * time, and the end of the newsroom's day; then drops the pages that show it. Called when the server starts, and again
 * whenever something was published; of many publications at once, one more question tells. With the lake down it asks
 * again each minute: no release may be lost.
 */
export function awaitReleases(): void {
  askAgain = true
  if (!asking) void ask()
}

async function ask(): Promise<void> {
  asking = true
  while (askAgain) {
    askAgain = false
    await wait().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      clearTimeout(timer)
      timer = setTimeout(awaitReleases, minute).unref()
    })
  }
  asking = false
}
