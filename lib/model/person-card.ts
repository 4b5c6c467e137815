import {z} from 'zod'
import {institutionCard} from './institution-card.ts'
import {list, spare} from './parse.ts'
import {picture} from './picture.ts'
import {role} from './role.ts'
import {name} from './text.ts'

/** An honour that is not a role: CAS Academician, Turing Award laureate. */
export const distinction = z.object({
  key: z.string(),
  title: name,
  institution: spare('institution of a distinction', institutionCard),
})
export type Distinction = z.infer<typeof distinction>

/** A person as named elsewhere: with all roles, so that the role of any day can be told. */
export const personCard = z.object({
  kind: z.literal('person'),
  id: z.string(),
  slug: z.string().min(1),
  name,
  otherNames: list(z.string().trim().min(1)),
  distinctions: list(distinction),
  roles: list(role),
  portrait: spare('portrait', picture),
})
export type PersonCard = z.infer<typeof personCard>
