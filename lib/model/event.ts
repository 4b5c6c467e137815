import {z} from 'zod'
import {appearance} from './appearance.ts'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {list, maybe, spare} from './parse.ts'
import {storyCards, storyCount} from './story-card.ts'
import {programmeCard} from './subject-card.ts'
import {localized} from './text.ts'

/** An event, whole. `others` tells of participants without a page of their own: deans of five colleges. */
export const event = eventCard.extend({
  hosts: list(institutionCard),
  appearances: list(appearance),
  institutions: list(institutionCard),
  others: maybe(localized),
  programme: spare('programme', programmeCard),
  description: maybe(localized),
  website: spare('website', z.url({protocol: /^https?$/})),
  /** The nearest events of the same programme or the same hosts. */
  before: maybe(eventCard),
  after: maybe(eventCard),
  stories: storyCards,
  storyCount,
})
export type NewsEvent = z.infer<typeof event>
