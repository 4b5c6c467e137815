import {evaluateSync} from 'groq-js'
import {randomBytes} from 'node:crypto'

import type {LakeDocument} from '../contract.ts'
import {isObject} from '../store/json.ts'
import type {Node} from './ast.ts'
import {findBy, findCandidates} from './candidates.ts'
import {keySeparator} from './lookup.ts'
import type {Lookup} from './lookup.ts'
import {plan} from './plan.ts'
import type {Sources} from './plan.ts'
import type {ItemNames} from './source-map/map.ts'
import {addTags, syncTag} from './sync-tags.ts'
import {documentText} from './text.ts'
import type {View} from './view.ts'

export interface Query {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  /** The caller's user id, for `identity()`. */
  readonly identity: string
  readonly projectId: string
  /** Asks for a source map as well, and how its paths name the items of arrays. It costs a second evaluation. */
  readonly sourceMap?: ItemNames | undefined
}

// References that start so are the plan's own questions; the random part keeps documents from asking them.
const secret = randomBytes(12).toString('hex')
const hook = {find: `\u0000${secret}:find:`, text: `\u0000${secret}:text:`} as const

interface Watching {
  /** What `now()` is. */
  readonly now?: Date
  /** Collects what the result depends on. */
  readonly tags?: Set<string>
  /** Told of each document that a reference leads to. */
  met?(document: LakeDocument): void
}

/** An evaluator of trees over a view: plans the tree and runs it, with `root` as `@` when it is given. */
export function createRun(view: View, query: Query, watching: Watching): (tree: Node, root?: LakeDocument) => unknown {
  const correlated: Lookup[] = []
  const {now: timestamp = new Date(), tags = new Set<string>()} = watching
  const dereference = ({_ref: id}: {_ref: string}): unknown => {
    if (id.startsWith(hook.text)) {
      const document = view.get(id.slice(hook.text.length))
      return document ? documentText(document) : null
    }
    if (id.startsWith(hook.find)) {
      const [number = '', ...key] = id.slice(hook.find.length).split(':')
      const found = correlated[Number(number)]
      return found ? findBy(view, found.kind, key.join(':').split(keySeparator)) : null
    }
    tags.add(syncTag(view.dataset, 'id', id))
    const document = view.get(id)
    if (document) watching.met?.(document)
    return document ?? null
  }
  const evaluate = (node: Node, root: LakeDocument | null): unknown => {
    const value: unknown = evaluateSync(node, {
      root,
      dataset: [],
      dereference,
      timestamp,
      identity: query.identity,
      sanity: {projectId: query.projectId, dataset: view.dataset},
    })
    return isObject(value) ? value['data'] : null
  }
  const sources: Sources = {
    hook,
    everything: () => view.all(),
    evaluate: (node) => evaluate(node, null),
    find: (lookups, evaluateKey) => findCandidates(view, lookups, evaluateKey),
    register: (found) => correlated.push(found) - 1,
    dependsOn: (conditions, lookups) => addTags(tags, view.dataset, conditions, lookups),
    sorted: (type, conditions, {keys, limit, bounds}) => {
      const documents: LakeDocument[] = []
      for (const document of view.ordered(type, keys, bounds)) {
        if (documents.length >= limit) break
        if (conditions.every((condition) => evaluate(condition, document) === true)) documents.push(document)
      }
      return documents
    },
  }
  return (tree, root) => evaluate(plan(tree, sources, root !== undefined), root ?? null)
}
