import {z} from 'zod'

/**
 * What Studio says on the socket (`sanity/lake/socket/streams.ts` describes the talk). `open` starts a stream and names
 * it; `path` is the address below the lake, with its query, as it would be requested over HTTP. `close` ends one.
 */
export type Question =
  | {readonly open: string; readonly path: string; readonly headers?: Readonly<Record<string, string>>}
  | {readonly close: string}

const head = z.object({
  id: z.string(),
  status: z.union([z.literal(0), z.int().min(200).max(599)]),
  headers: z.record(z.string(), z.string()).default({}),
})
const chunk = z.object({id: z.string(), chunk: z.string()})
const end = z.object({id: z.string(), end: z.literal(true)})

/** What the lake answers: once the head (0: no stream could be opened), then the text of the event stream in pieces, then perhaps its end. */
const answer = z.union([head, chunk, end])
export type Answer = z.infer<typeof answer>

/** Reads one message of the lake; undefined when it is none. */
export function readAnswer(data: unknown): Answer | undefined {
  if (typeof data !== 'string') return undefined
  try {
    return answer.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}
