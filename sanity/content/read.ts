import type {z} from 'zod'
import {parseWhole, type Broken} from '../../lib/model/parse.ts'
import {lakeClient, previewClient} from './client.ts'
import {lakeError} from './lake-unavailable.ts'
import {logLine} from './log.ts'
import {endOfTime, previewOfPage} from './preview.ts'

/** Longer than any query takes; a reader who waits longer has gone. */
const patience = 10_000

type Params = Readonly<Record<string, unknown>>

export interface Question<S extends z.ZodType> {
  readonly query: string
  /** `$now` is always there. */
  readonly params?: Params
  readonly schema: S
}

/** What the lake said, and what could be read of it. */
export interface Answer<S extends z.ZodType> {
  readonly result: unknown
  readonly found: z.output<S> | undefined
}

async function ask(query: string, params: Params): Promise<unknown> {
  const preview = previewOfPage()
  const client = preview === undefined ? lakeClient() : previewClient(preview)
  const now = preview === undefined ? new Date().toISOString() : endOfTime
  try {
    return await client.fetch<unknown>(query, {...params, now}, {signal: AbortSignal.timeout(patience)})
  } catch (error) {
    throw lakeError(error)
  }
}

function logBroken(broken: readonly Broken[], params: Params): void {
  const lines = new Map(broken.map((one) => [`${one.within}\n${one.id}\n${one.reason}`, one]))
  for (const {id, within, reason} of lines.values()) {
    const where = within === undefined ? {document: id} : {document: within, part: id}
    logLine('broken-document', {...where, reason, asked: params})
  }
}

/** Asks the lake and parses the answer once; what is broken is logged, each thing once. Throws `LakeUnavailable`. */
export async function read<S extends z.ZodType>({query, params = {}, schema}: Question<S>): Promise<Answer<S>> {
  const result = await ask(query, params)
  const broken: Broken[] = []
  const found = parseWhole(schema, result, (one) => broken.push(one))
  logBroken(broken, params)
  return {result, found}
}
