import {z} from 'zod'
import {list, spare} from './parse.ts'
import {name} from './text.ts'

const parent = z.object({id: z.string(), slug: z.string().min(1), name})

/** An institution as it is named elsewhere: enough for a link and for where it sits. */
export const institutionCard = z.object({
  kind: z.literal('institution'),
  id: z.string(),
  slug: z.string().min(1),
  name,
  abbreviations: list(z.string().trim().min(1)),
  partOf: spare('parent institution', parent),
})
export type InstitutionCard = z.infer<typeof institutionCard>
