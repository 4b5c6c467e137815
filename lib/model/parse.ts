import {z} from 'zod'

/** One entry of a list that could not be read: what it was and why it was left out. */
export interface Broken {
  /** Its id or key, or what a part is called. */
  readonly id: string
  /** Id of the document it belongs to, where that is another. */
  readonly within?: string
  readonly reason: string
}

type Report = (broken: Broken) => void

// Parsing is synchronous, so the reporter of the parse under way can be held here without passing it through zod.
let report: Report = () => {}

// Id of the innermost document whose parse is under way: a key alone tells nobody where to look.
let document: string | undefined

const documentId = z.object({id: z.string()}).transform(({id}) => id)

const identified = z.union([
  z.object({id: z.string()}).transform((value) => value.id),
  z.object({key: z.string()}).transform((value) => value.key),
  z.object({_key: z.string()}).transform((value) => value._key),
  // Rows of a long list have no `id`, which would tie a page to each of them, but say what they are of.
  z.object({entity: z.string()}).transform((value) => value.entity),
  z.object({event: z.string()}).transform((value) => value.event),
  z.object({story: z.string()}).transform((value) => value.story),
])

function nameOf(value: unknown): string {
  const found = identified.safeParse(value)
  return found.success ? found.data : 'unknown'
}

/** GROQ says `null` where nothing is; the model says `undefined`. */
export function maybe<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined)
}

/** Half-written is the normal state of a draft: what cannot be read counts as not there. */
export const lenient = <T extends z.ZodType>(schema: T) => maybe(schema).catch(undefined)

/**
 * A list in which one broken entry costs only itself: it is left out and reported. `null` entries (a reference to
 * something that is not public) are left out in silence; a list that is not there is empty.
 */
export function list<T extends z.ZodType>(item: T) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((values) => (values ?? []).flatMap((value) => keep(item, value)))
}

/** A list in which each id stands once: a person may be in a story as its guest and as its speaker. */
export function listOnce<T extends z.ZodType<{readonly id: string}>>(item: T) {
  return list(item).transform((values) => [...new Map(values.map((one) => [one.id, one])).values()])
}

/**
 * A part that the whole can do without: a story stands without its picture. When it cannot be read it is left out and
 * reported under its name. Nothing that decides what is true (a date, a status) is such a part.
 */
export function spare<T extends z.ZodType>(called: string, part: T) {
  return z
    .unknown()
    .nullish()
    .transform((value): z.output<T> | undefined => keep(part, value, called)[0])
}

function keep<T extends z.ZodType>(item: T, value: unknown, called?: string): z.output<T>[] {
  if (value === null || value === undefined) return []
  const outer = document
  document = documentId.safeParse(value).data ?? outer
  try {
    const parsed = item.safeParse(value)
    if (parsed.success) return [parsed.data]
    const id = called ?? nameOf(value)
    report({
      id,
      ...(document === undefined || document === id ? {} : {within: document}),
      reason: z.prettifyError(parsed.error),
    })
    return []
  } finally {
    document = outer
  }
}

/**
 * Parses what the lake returned. Broken list entries go to `onBroken`; a broken whole is `undefined` and reported too.
 */
export function parseWhole<T extends z.ZodType>(schema: T, value: unknown, onBroken: Report): z.output<T> | undefined {
  const outer = report
  report = onBroken
  try {
    return keep(schema, value)[0]
  } finally {
    report = outer
  }
}
