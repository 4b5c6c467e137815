import {z} from 'zod'
import {maybe} from './parse.ts'
import {localized} from './text.ts'

/** Where something is: a venue, its street address, its city, its country (ISO 3166-1 alpha-2). */
export const place = z.object({
  venue: maybe(localized),
  address: maybe(localized),
  city: maybe(localized),
  country: maybe(z.string().regex(/^[A-Z]{2}$/)),
})
export type Place = z.infer<typeof place>
