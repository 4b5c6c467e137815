import {randomUUID} from 'node:crypto'

import type {Access, LakeDocument} from './contract.ts'
import {applyAction} from './documents/actions.ts'
import {documentEvents} from './documents/events.ts'
import type {EventPage} from './documents/events.ts'
import {Failure, toLakeError} from './documents/failures.ts'
import {createHistory} from './documents/history.ts'
import type {History} from './documents/history.ts'
import {createBus} from './documents/listen.ts'
import type {Bus} from './documents/listen.ts'
import {applyMutations} from './documents/mutate.ts'
import type {MutationResult} from './documents/mutate.ts'
import {createWriter} from './documents/writer.ts'
import type {Commit, Written} from './documents/writer.ts'
import type {Query} from './query/evaluate.ts'
import {createMatcher, runQuery} from './query/run.ts'
import type {QueryResult} from './query/run.ts'
import {createView} from './query/view.ts'
import type {Perspective, View} from './query/view.ts'
import {migrate} from './store/database.ts'
import type {Database} from './store/database.ts'
import {createDatasets} from './store/datasets.ts'
import type {AclMode, Dataset} from './store/datasets.ts'
import {createDocumentStore} from './store/documents.ts'
import {isObject} from './store/json.ts'
import {documentMigrations} from './store/schema.ts'

export type {AclMode, Commit, Dataset}

export interface CoreOptions {
  /** `sanity::projectId()` in queries. */
  readonly projectId: string
  /** Told of failures that no caller can be told of, e.g. of a subscriber. */
  readonly report?: (error: unknown) => void
}

export interface WriteRequest {
  readonly access: Access
  readonly transactionId?: string | undefined
  readonly dryRun?: boolean | undefined
}

export interface MutateRequest extends WriteRequest {
  readonly mutations: readonly unknown[]
  readonly autoGenerateArrayKeys?: boolean | undefined
}

type Seen = Pick<Access, 'can' | 'readFilter'>

/** The lake without HTTP: datasets, documents, queries, history, and the news of what was committed. */
export interface Core {
  readonly db: Database
  readonly bus: Bus
  readonly history: History
  /** Called after each commit, in order. Returns how to stop. */
  subscribe(listener: (commit: Commit) => void): () => void
  /** Makes the dataset, or changes its mode. */
  ensureDataset(name: string, aclMode: AclMode): Dataset
  /** False when there is none. Documents, history and all else about it go. */
  deleteDataset(name: string): boolean
  dataset(name: string): Dataset | undefined
  datasets(): Dataset[]
  readonly documents: {
    get(dataset: string, id: string): LakeDocument | undefined
    count(dataset: string): number
    /** Ids in order, for streams that read document by document. */
    ids(dataset: string): readonly string[]
  }
  /** The dataset as a caller sees it. */
  view(dataset: string, perspective: Perspective, access: Seen): View
  query(view: View, query: Omit<Query, 'projectId'>): QueryResult
  matcher(view: View, query: Omit<Query, 'projectId'>): (document: LakeDocument) => boolean
  /** Mutations by a caller, within their grants. Throws LakeError. */
  mutateAs(dataset: string, request: MutateRequest): Written<readonly MutationResult[]>
  /** Document actions by a caller. Throws LakeError. */
  actAs(dataset: string, request: WriteRequest & {readonly actions: readonly unknown[]}): Written<void>
  events(
    dataset: string,
    id: string,
    page: {limit: number; cursor: string | undefined},
    access: Pick<Access, 'can'>,
  ): EventPage
  /** For the lake's own work, e.g. assets: all mutations in one transaction, without grants. Throws LakeError. */
  mutate(
    dataset: string,
    mutations: readonly unknown[],
    identity: string,
  ): {transactionId: string; documents: LakeDocument[]}
}

/** The core over an open database; it makes its tables. The database stays the caller's to close. */
export function createCore(db: Database, options: CoreOptions): Core {
  migrate(db, 'documents', documentMigrations)
  const store = createDocumentStore(db)
  const datasets = createDatasets(db, store)
  const bus = createBus(options.report ?? (() => undefined))
  const writer = createWriter(db, store, (commit) => bus.announce(commit))
  const history = createHistory(db, store)
  const {projectId} = options

  const view: Core['view'] = (dataset, perspective, access) =>
    createView(
      store,
      dataset,
      perspective,
      access.readFilter === undefined ? undefined : (document) => access.can('read', document),
    )

  const mutate = (dataset: string, request: Omit<MutateRequest, 'access'>, access: Access | undefined, who: string) =>
    inShape('mutationError', () =>
      writer.write(
        {dataset, identity: who, transactionId: request.transactionId, dryRun: request.dryRun},
        (changes) => {
          const everything = {can: () => true, readFilter: undefined}
          const find = (query: string, params: Readonly<Record<string, unknown>>): readonly string[] => {
            const {result} = runQuery(view(dataset, 'raw', access ?? everything), {
              query,
              params,
              identity: who,
              projectId,
            })
            const found = Array.isArray(result) ? result : [result]
            return found.flatMap((item) => (isObject(item) && typeof item['_id'] === 'string' ? [item['_id']] : []))
          }
          const autoGenerateArrayKeys = request.autoGenerateArrayKeys ?? false
          return applyMutations({changes, access, autoGenerateArrayKeys, find}, request.mutations)
        },
      ),
    )

  return {
    db,
    bus,
    history,
    subscribe: (listener) => bus.subscribe(listener),
    ...datasets,
    documents: {
      get: (dataset, id) => store.get(dataset, id),
      count: (dataset) => store.count(dataset),
      ids: (dataset) => store.ordered(dataset, undefined, []).map(({_id}) => _id),
    },
    view,
    query: (seen, query) => runQuery(seen, {...query, projectId}),
    matcher: (seen, query) => createMatcher(seen, {...query, projectId}),
    mutateAs: (dataset, request) => mutate(dataset, request, request.access, request.access.caller.userId),
    actAs: (dataset, {access, actions, transactionId, dryRun}) =>
      inShape('actionError', () =>
        writer.write({dataset, identity: access.caller.userId, transactionId, dryRun}, (changes, causes) => {
          for (const [index, action] of actions.entries()) {
            const cause = applyAction({changes, access}, index, action)
            if (cause) causes.push(cause)
          }
        }),
      ),
    events: (dataset, id, page, access) => documentEvents(db, dataset, id, page, access),
    mutate(dataset, mutations, identity) {
      const {transactionId, result} = mutate(dataset, {mutations, transactionId: randomUUID()}, undefined, identity)
      return {transactionId, documents: result.flatMap(({id}) => store.get(dataset, id) ?? [])}
    },
  }
}

function inShape<T>(kind: 'mutationError' | 'actionError', work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Failure ? toLakeError(error, kind) : error
  }
}
