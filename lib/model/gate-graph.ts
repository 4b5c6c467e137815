import {z} from 'zod'
import {moment, partialDate, timeZone} from './date.ts'
import {startPrecisions} from './event-card.ts'
import type {NameFinder} from './known-names.ts'
import type {Language} from './language.ts'
import {list, maybe} from './parse.ts'
import {localized} from './text.ts'
import type {StoryVersion} from './translation.ts'

const heldRole = z.object({
  key: z.string(),
  from: maybe(partialDate),
  to: maybe(partialDate),
  /** Whether readers are told of it already. */
  published: z.boolean().default(true),
})

/** Something that a story refers to, as far as the gate looks at it. */
export const referred = z.object({
  id: z.string(),
  published: z.boolean(),
  name: maybe(localized)
    .transform((value) => value ?? {})
    .pipe(localized),
  roles: list(heldRole),
  start: maybe(moment).catch(undefined),
  timeZone: maybe(timeZone).catch(undefined),
  precision: maybe(z.enum(startPrecisions)).catch(undefined),
})
export type Referred = z.infer<typeof referred>

/** All that the gate must know of the newsroom around a story. */
export interface GateGraph {
  /** By id; what is not in it is gone. */
  readonly documents: ReadonlyMap<string, Referred>
  readonly findNames: NameFinder
  readonly slugTaken: boolean
  readonly wasPublished: boolean
  readonly languages: readonly Language[]
  /** Of this story, itself among them, in the order of their list. */
  readonly versions: readonly StoryVersion[]
}
