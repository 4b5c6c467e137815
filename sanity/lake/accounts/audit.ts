import type {Database} from '../store/database.ts'
import {integer, text} from '../store/database.ts'
import {parseObject} from '../store/json.ts'

/** What is recorded of the newsroom's own affairs; what happens to documents is in their history. */
export type AuditAction =
  | 'invitation.made'
  | 'invitation.revoked'
  | 'member.joined'
  | 'member.removed'
  | 'role.changed'
  | 'password.linked'
  | 'password.changed'
  | 'sessions.ended'
  | 'token.made'
  | 'token.revoked'
  | 'dataset.made'
  | 'dataset.deleted'

export interface AuditEntry {
  readonly id: number
  readonly at: string
  /** User or token id of whoever did it. */
  readonly actor: string
  /** One of `AuditAction`, as it was written. */
  readonly action: string
  /** Whom or what it was done to: the id of a user, token or invitation, the name of a dataset. */
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Who changed what about people, machines and datasets. Entries are never changed and never deleted. */
export interface Audit {
  record(actor: string, action: AuditAction, subject: string, details?: Readonly<Record<string, unknown>>): void
  /** The newest first; `before` is the id of an entry. */
  list(limit: number, before?: number): AuditEntry[]
}

export function createAudit(db: Database): Audit {
  return {
    record(actor, action, subject, details = {}) {
      db.run(
        'INSERT INTO audit (at, actor, action, subject, details) VALUES (?, ?, ?, ?, ?)',
        new Date().toISOString(),
        actor,
        action,
        subject,
        JSON.stringify(details),
      )
    },
    list: (limit, before = Number.MAX_SAFE_INTEGER) =>
      db.all('SELECT * FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?', before, limit).map((row) => ({
        id: integer(row, 'seq'),
        at: text(row, 'at'),
        actor: text(row, 'actor'),
        action: text(row, 'action'),
        subject: text(row, 'subject'),
        details: parseObject(text(row, 'details')),
      })),
  }
}
