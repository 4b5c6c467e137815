import {evaluateSync, parse} from 'groq-js'
import type {z} from 'zod'
import {parseWhole, type Broken} from '../../../../lib/model/parse.ts'
import {inMarch, newsroom, type FixtureDocument} from '../../../fixtures/newsroom.ts'

type Params = Readonly<Record<string, unknown>>

/** Evaluates a query as the lake does, over the fixture newsroom in March 2020 unless told otherwise. */
export function ask(query: string, params: Params = {}, dataset: readonly FixtureDocument[] = newsroom): unknown {
  const all = {now: inMarch, ...params}
  const byId = new Map(dataset.map((document) => [document._id, document]))
  const value: unknown = evaluateSync(parse(query, {params: all}), {
    dataset,
    params: all,
    dereference: ({_ref}: {readonly _ref: string}) => byId.get(_ref),
  })
  return typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined
}

/** Asks, parses with the model and tells what was broken. */
export function askFor<S extends z.ZodType>(schema: S, query: string, params: Params = {}) {
  const broken: Broken[] = []
  const found = parseWhole(schema, ask(query, params), (one) => broken.push(one))
  return {found, broken}
}

export const ids = (items: readonly {readonly id: string}[] | undefined) => items?.map(({id}) => id)
