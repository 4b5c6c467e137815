import type {LakeDocument} from '../contract.ts'
import type {DocumentStore} from '../store/documents.ts'
import {baseId, idPrefix} from '../store/ids.ts'
import {orderDocuments} from '../store/ordered.ts'
import type {Bounds, OrderKey} from '../store/ordered.ts'

/** `raw`, or the prefixes of ids in the order in which they win: drafts → `['drafts.', '']`. */
export type Perspective = 'raw' | readonly string[]

/** A dataset as one caller sees it in one perspective. Everything a query reads comes through here. */
export interface View {
  readonly dataset: string
  /** The document as shown, or undefined when the caller or the perspective hides it. */
  show(document: LakeDocument): LakeDocument | undefined
  /** By the id as shown: in the drafts perspective a draft has its published id. */
  get(id: string): LakeDocument | undefined
  /** In the given order; documents of one type, or all; of these, when told, the ones within bounds. */
  ordered(type: string | undefined, keys: readonly OrderKey[], bounds?: Bounds): Iterable<LakeDocument>
  all(type?: string): readonly LakeDocument[]
  versionsOf(id: string): readonly LakeDocument[]
  bySlug(slug: string): readonly LakeDocument[]
  referringTo(id: string): readonly LakeDocument[]
}

const shown = new WeakMap<LakeDocument, LakeDocument>()

/** A document under its base id, with `_originalId`, as the hosted lake shows it in a perspective. */
function underBaseId(document: LakeDocument): LakeDocument {
  const known = shown.get(document)
  if (known) return known
  const made: LakeDocument = {...document, _id: baseId(document._id), _originalId: document._id}
  shown.set(document, made)
  return made
}

/** Documents that nothing else tells apart stand by the id that they are shown under anyway. */
function withoutLastId(keys: readonly OrderKey[]): readonly OrderKey[] {
  const last = keys.at(-1)
  return last?.path.join('.') === '_id' && !last.descending && !last.moment ? keys.slice(0, -1) : keys
}

/** `readable`: undefined when the caller may read everything. */
export function createView(
  store: DocumentStore,
  dataset: string,
  perspective: Perspective,
  readable: ((document: LakeDocument) => boolean) | undefined,
): View {
  const visible = (document: LakeDocument | undefined): LakeDocument | undefined =>
    document && (!readable || readable(document)) ? document : undefined
  const read = (id: string): LakeDocument | undefined => visible(store.get(dataset, id))
  const show = (document: LakeDocument): LakeDocument | undefined => {
    if (perspective === 'raw') return visible(document)
    const place = perspective.indexOf(idPrefix(document._id))
    if (place < 0 || !visible(document)) return undefined
    const base = baseId(document._id)
    const unpublished = store.unpublished(dataset)
    const hidden = perspective
      .slice(0, place)
      .some((prefix) => unpublished.has(prefix + base) && read(prefix + base) !== undefined)
    return hidden ? undefined : underBaseId(document)
  }
  const showAll = (documents: readonly LakeDocument[]): readonly LakeDocument[] =>
    documents.flatMap((document) => show(document) ?? [])
  const get = (id: string): LakeDocument | undefined => {
    if (perspective === 'raw') return read(id)
    if (baseId(id) !== id) return undefined
    for (const prefix of perspective) {
      const document = read(prefix + id)
      if (document) return underBaseId(document)
    }
    return undefined
  }
  return {
    dataset,
    show,
    get,
    *ordered(type, asked, bounds) {
      const keys = perspective === 'raw' ? asked : withoutLastId(asked)
      // The store orders by ids as they are stored.
      if (perspective !== 'raw' && keys.some(({path}) => path[0] === '_id' || path[0] === '_originalId')) {
        yield* orderDocuments(showAll(store.ordered(dataset, type, [])), keys).documents
        return
      }
      for (const document of store.ordered(dataset, type, keys, bounds)) {
        const seen = show(document)
        if (seen) yield seen
      }
    },
    all: (type) => {
      const documents = store.ordered(dataset, type, [])
      return perspective === 'raw' && !readable ? documents : showAll(documents)
    },
    versionsOf: (id) => {
      if (perspective === 'raw') return showAll(store.versionsOf(dataset, id))
      const document = get(id)
      return document ? [document] : []
    },
    bySlug: (slug) => showAll(store.bySlug(dataset, slug)),
    referringTo: (id) => showAll(store.referringTo(dataset, id)),
  }
}
