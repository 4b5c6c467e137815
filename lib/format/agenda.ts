import type {EventCard} from '../model/event-card.ts'
import {lastDayOf} from './moments.ts'

const startOf = (event: EventCard) => Date.parse(event.start)

/** Events that are not over on a day (`YYYY-MM-DD`), the next one first. */
export function upcoming(events: readonly EventCard[], today: string): EventCard[] {
  return events.filter((event) => lastDayOf(event) >= today).toSorted((a, b) => startOf(a) - startOf(b))
}

/** Events that were over before a day, the latest first. */
export function over(events: readonly EventCard[], today: string): EventCard[] {
  return events.filter((event) => lastDayOf(event) < today).toSorted((a, b) => startOf(b) - startOf(a))
}
