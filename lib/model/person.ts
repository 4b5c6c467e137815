import {z} from 'zod'
import {eventCard} from './event-card.ts'
import {list, maybe, spare} from './parse.ts'
import {personCard} from './person-card.ts'
import {quotationInStory} from './quotation.ts'
import {storyCards, storyCount} from './story-card.ts'
import {localized} from './text.ts'

/** ORCID iD with its ISO 7064 MOD 11-2 check digit (https://support.orcid.org: structure of the ORCID identifier). */
export const orcid = z
  .string()
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
  .refine(orcidChecks, {message: 'the check digit of this ORCID iD is wrong'})

function orcidChecks(value: string): boolean {
  const digits = value.replaceAll('-', '')
  const total = digits
    .slice(0, 15)
    .split('')
    .reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return digits.slice(15) === (check === 10 ? 'X' : String(check))
}

/** A person, whole, with what they are in. */
export const person = personCard.extend({
  orcid: spare('ORCID', orcid),
  links: list(z.object({key: z.string(), label: maybe(z.string()), url: z.url({protocol: /^https?$/})})),
  biography: maybe(localized),
  stories: storyCards,
  storyCount,
  quotations: list(quotationInStory),
  events: list(eventCard),
})
export type Person = z.infer<typeof person>
