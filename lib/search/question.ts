import {z} from 'zod'
import {entityKinds} from '../model/entity.ts'
import {language} from '../model/language.ts'

/** What can be found, in the order in which a reader is offered it. */
export const searchKinds = ['story', ...entityKinds] as const
export type SearchKind = (typeof searchKinds)[number]

/** Longer than any headline: what stands behind that many characters is not looked for. */
const longest = 200

/** A parameter may stand in an address twice; the first counts. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** A filter that cannot be read is no filter: an address typed by hand still finds. */
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(first, schema.optional().catch(undefined))

const slug = z.string().trim().min(1).max(longest)

/**
 * What a reader asks: words, and filters that narrow what is found. Parses values as they stand in an address and never
 * fails but for the language. `year`, in the newsroom's time zone, narrows stories and events; the language of a story and
 * the slugs narrow stories alone, so with one of these no entity is found. An institution stands for its units, too.
 */
export const searchQuestion = z.object({
  text: z.preprocess(
    first,
    z
      .string()
      .catch('')
      .transform((text) => text.trim().slice(0, longest)),
  ),
  /** Of the page: labels are asked for in it, and stories in it come first. */
  language,
  kind: filter(z.enum(searchKinds)),
  storyLanguage: filter(language),
  year: filter(z.coerce.number().int().min(1000).max(9999)),
  person: filter(slug),
  institution: filter(slug),
  topic: filter(slug),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(100_000).catch(1)),
})
export type SearchQuestion = z.output<typeof searchQuestion>
