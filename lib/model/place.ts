import {z} from 'zod'
import {maybe, spare} from './parse.ts'
import {localized} from './text.ts'

/** Where something is: a venue, its street address, its city, its country (ISO 3166-1 alpha-2). */
export const place = z.object({
  venue: maybe(localized),
  address: maybe(localized),
  city: maybe(localized),
  country: spare('country of a place', z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, such as CN')),
})
export type Place = z.infer<typeof place>
