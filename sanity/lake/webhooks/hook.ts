import {createHash} from 'node:crypto'
import {evaluate, parse} from 'groq-js'
import type {ExprNode} from 'groq-js'
import type {LakeDocument} from '../contract.ts'

/** What the operator asks for. `filter` and `projection` are GROQ in delta mode: `before()`, `after()`, `delta::…`. */
export interface HookOptions {
  readonly url: string
  readonly secret: string
  readonly filter?: string
  readonly projection?: string
}

export interface Change {
  readonly id: string
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
}

export interface Hook {
  /** Stable across restarts: the same address with the same questions. */
  readonly id: string
  readonly url: string
  readonly secret: string
  /** The body to send for a change, as JSON text; undefined when the filter doesn't want it. */
  bodyFor(change: Change): Promise<string | undefined>
}

const wholeChange = '{"before": before(), "after": after()}'

/** A filter is tested by keeping the document or not; a projection is applied to it. */
function compile(source: string): ExprNode {
  return parse(source, {mode: 'delta'})
}

/** Not `evaluateSync`: groq-js knows `delta::changedAny` and `delta::changedOnly` only in the asynchronous form. */
async function ask(tree: ExprNode, {before, after}: Change): Promise<unknown> {
  const root = after ?? before
  const options = {before: before ?? null, after: after ?? null, root, dataset: root ? [root] : []}
  const value = await evaluate(tree, options)
  const data: unknown = await value.get()
  return data
}

/** Throws groq-js' syntax error when filter or projection are not GROQ: settings are checked at start. */
export function createHook({url, secret, filter, projection = wholeChange}: HookOptions): Hook {
  const wanted = filter === undefined ? undefined : compile(filter)
  const shape = compile(projection)
  return {
    id: createHash('sha256')
      .update(JSON.stringify([url, filter, projection]))
      .digest('hex')
      .slice(0, 16),
    url,
    secret,
    async bodyFor(change) {
      if (wanted && (await ask(wanted, change)) !== true) return undefined
      return JSON.stringify((await ask(shape, change)) ?? null)
    },
  }
}
