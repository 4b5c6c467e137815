import {z} from 'zod'

import type {Access} from '../contract.ts'
import {text} from '../store/database.ts'
import type {Database, Row} from '../store/database.ts'
import {baseId, draftIdOf, isPublishedId} from '../store/ids.ts'
import {mayReadHistory, parsed} from './history.ts'

const causeSchema = z.array(
  z.object({
    action: z.enum(['create', 'publish', 'unpublish', 'discard', 'delete']),
    base: z.string(),
    draftRevision: z.string().optional(),
  }),
)
type Cause = z.infer<typeof causeSchema>[number]

export interface EventPage {
  readonly events: Readonly<Record<string, readonly unknown[]>>
  readonly nextCursor: string
}

/** The events of Studio's history pane for one version of a document, the newest first. */
export function documentEvents(
  db: Database,
  dataset: string,
  id: string,
  {limit, cursor}: {limit: number; cursor: string | undefined},
  access: Pick<Access, 'can'>,
): EventPage {
  const base = baseId(id)
  const rows = db.all(
    `SELECT c.*, t.id AS transaction_id, t.author, t.at, t.cause FROM changes c JOIN transactions t ON t.seq = c.seq
     WHERE c.dataset = ? AND c.document IN (?, ?) AND c.seq < ? ORDER BY c.seq DESC`,
    dataset,
    base,
    isPublishedId(id) ? draftIdOf(base) : id,
    Number(cursor) || Number.MAX_SAFE_INTEGER,
  )
  const events: {seq: number; event: unknown}[] = []
  for (const row of rows) {
    if (events.length >= limit) break
    if (!mayReadHistory(access, text(row, 'document'), text(row, 'type'))) continue
    const event = eventOf(row, id)
    if (event) events.push({seq: Number(row['seq']), event})
  }
  const full = events.length >= limit
  return {
    events: {[id]: events.map(({event}) => event)},
    nextCursor: full ? String(events.at(-1)?.seq ?? '') : '',
  }
}

/** What one change was in the life of the version that is looked at; edits of a draft are read from transactions. */
function eventOf(row: Row, id: string): unknown {
  const base = baseId(id)
  const document = text(row, 'document')
  const causes = causeSchema.safeParse(parsed(row, 'cause'))
  const cause = causes.data?.find((one) => one.base === base && one.action !== 'create')
  const common = {timestamp: text(row, 'at'), author: text(row, 'author'), documentId: base}
  if (cause) return document === ownerOf(cause, base) ? actionEvent(cause, common, row, base) : undefined
  const [previous, result] = [row['previous_rev'], row['result_rev']]
  if (document !== base) {
    if (previous === null) {
      return {...common, type: 'createDocumentVersion', versionId: document, versionRevisionId: result}
    }
    return result === null
      ? {...common, type: 'deleteDocumentVersion', versionId: document, versionRevisionId: previous}
      : undefined
  }
  if (!isPublishedId(id)) return undefined
  if (result === null) return {...common, type: 'deleteDocumentGroup'}
  return {...common, type: previous === null ? 'createLiveDocument' : 'updateLiveDocument', revisionId: result}
}

/** An action changes several documents and is one event: that of the document which it always changes. */
function ownerOf({action, draftRevision}: Cause, base: string): string {
  return action === 'discard' || (action === 'delete' && draftRevision !== undefined) ? draftIdOf(base) : base
}

function actionEvent(cause: Cause, common: Readonly<Record<string, unknown>>, row: Row, base: string): unknown {
  const version = {versionId: draftIdOf(base), versionRevisionId: cause.draftRevision ?? ''}
  if (cause.action === 'publish') {
    const published = {revisionId: text(row, 'transaction_id'), publishCause: 'document.publish'}
    return {...common, ...version, type: 'publishDocumentVersion', ...published}
  }
  if (cause.action === 'unpublish') return {...common, ...version, type: 'unpublishDocument'}
  if (cause.action === 'discard') return {...common, ...version, type: 'deleteDocumentVersion'}
  return {...common, type: 'deleteDocumentGroup'}
}
