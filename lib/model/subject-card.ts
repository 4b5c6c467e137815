import {z} from 'zod'
import {partialDate} from './date.ts'
import {maybe} from './parse.ts'
import {name} from './text.ts'

/** A topic as named elsewhere. */
export const topicCard = z.object({kind: z.literal('topic'), id: z.string(), slug: z.string().min(1), name})
export type TopicCard = z.infer<typeof topicCard>

/** A programme as named elsewhere; it has a period. */
export const programmeCard = z.object({
  kind: z.literal('programme'),
  id: z.string(),
  slug: z.string().min(1),
  name,
  from: maybe(partialDate),
  to: maybe(partialDate),
})
export type ProgrammeCard = z.infer<typeof programmeCard>
