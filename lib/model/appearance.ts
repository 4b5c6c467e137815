import {z} from 'zod'
import {list, maybe} from './parse.ts'
import {personCard} from './person-card.ts'
import {localized} from './text.ts'

export const capacities = ['host', 'guest', 'speaker', 'participant', 'author', 'subject'] as const
export type Capacity = (typeof capacities)[number]

/**
 * A person in a story or event: who, in which role that day, in which capacity. `roleKeys` are the roles the editor
 * chose; `roleText` is for a role that the person's record does not have.
 */
export const appearance = z.object({
  key: z.string(),
  person: personCard,
  capacity: z
    .enum(capacities)
    .nullish()
    .transform((value) => value ?? 'participant'),
  roleKeys: list(z.string()),
  roleText: maybe(localized),
})
export type Appearance = z.infer<typeof appearance>
