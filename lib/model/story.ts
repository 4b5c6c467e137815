import {z} from 'zod'
import {appearance} from './appearance.ts'
import {body} from './body.ts'
import {dayIn, moment} from './date.ts'
import {eventCard, type EventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {language, type Language} from './language.ts'
import {list, maybe, spare} from './parse.ts'
import {personCard} from './person-card.ts'
import {picture} from './picture.ts'
import {storyCard} from './story-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'

/** An author: a person with a page, or only a name. */
export const author = z.object({key: z.string(), person: spare('author', personCard), name: maybe(z.string())})
export type Author = z.infer<typeof author>

/** A dated public note of what was wrong and is now right. */
export const correction = z.object({key: z.string(), date: moment, text: z.string().min(1)})
export type Correction = z.infer<typeof correction>

export const pressContact = z.object({
  name: maybe(z.string()),
  email: spare('e-mail of a press contact', z.email()),
  phone: maybe(z.string()),
})

/** An event as a story shows it: with who hosted it. */
const hostedEvent = eventCard.extend({hosts: list(institutionCard)})
export type HostedEvent = z.infer<typeof hostedEvent>

const translation = z.object({language, slug: z.string().min(1), headline: z.string()})

/** A structured news entry, whole. */
export const story = storyCard.extend({
  previousSlugs: list(z.string()),
  updatedAt: moment,
  mainPicture: spare('main picture', picture),
  byline: list(author),
  body,
  appearances: list(appearance),
  institutions: list(institutionCard),
  events: list(hostedEvent),
  topics: list(topicCard),
  programmes: list(programmeCard),
  corrections: list(correction),
  pressContact: maybe(pressContact),
  translations: list(translation),
})
export type Story = z.infer<typeof story>

/** The newsroom's own zone, for a story that is not tied to an event elsewhere. */
export const newsroomTimeZone = 'Asia/Shanghai'

type DatedEvent = Pick<EventCard, 'start' | 'timeZone' | 'precision'>

interface DatedStory {
  readonly events: readonly DatedEvent[]
  readonly dateline: Pick<NonNullable<Story['dateline']>, 'date'> | undefined
  readonly publishedAt: string
}

/** The day of the story, on which roles are told: its event's day, else its dateline, else the day it was published. */
export function storyDay(story: DatedStory): string {
  const event = story.events[0]
  if (event !== undefined && event.precision !== 'month') return dayIn(event.start, event.timeZone)
  const dated = story.dateline?.date
  return dated !== undefined && dated.length === 10 ? dated : dayIn(story.publishedAt, newsroomTimeZone)
}

/** The moment the public text last changed: its latest correction, else when it was published. */
export function dateModified(story: Pick<Story, 'corrections' | 'publishedAt'>): string {
  const dates = [story.publishedAt, ...story.corrections.map((correction) => correction.date)]
  return dates.reduce((latest, date) => (Date.parse(date) > Date.parse(latest) ? date : latest))
}

/** The public translation of a story in a language, when there is one. */
export function translationIn(story: Pick<Story, 'translations' | 'language'>, wanted: Language) {
  return story.translations.find((other) => other.language === wanted && wanted !== story.language)
}
