import {z} from 'zod'
import {partialDate} from './date.ts'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {list, maybe, spare} from './parse.ts'
import {personCard} from './person-card.ts'
import {picture} from './picture.ts'
import {place} from './place.ts'
import {storyCards, storyCount} from './story-card.ts'
import {localized} from './text.ts'

export const institutionKinds = [
  'university',
  'laboratory',
  'academy',
  'government',
  'company',
  'faculty',
  'college',
  'office',
  'committee',
  'centre',
  'other',
] as const
export type InstitutionKind = (typeof institutionKinds)[number]

/** https://ror.org: an identifier of nine characters that starts with 0. */
export const ror = z.string().regex(/^https:\/\/ror\.org\/0[a-z0-9]{6}\d{2}$/, 'a ROR is written https://ror.org/0…')

/** Another institution, and in how many stories and events both are. */
const partner = z.object({
  institution: institutionCard,
  stories: z.number().int().nonnegative(),
  events: z.number().int().nonnegative(),
})

/** An institution, whole: its place in the tree, its people, and the stories of it and of its units. */
export const institution = institutionCard.extend({
  institutionKind: z.enum(institutionKinds).catch('other'),
  parents: list(institutionCard),
  units: list(institutionCard),
  ror: spare('ROR', ror),
  logo: spare('logo', picture),
  website: spare('website', z.url({protocol: /^https?$/})),
  founded: maybe(partialDate),
  place: maybe(place),
  description: maybe(localized),
  people: list(personCard),
  stories: storyCards,
  storyCount,
  events: list(eventCard),
  /** With whom it shares stories and events, those with most first. */
  partners: list(partner),
})
export type Institution = z.infer<typeof institution>
