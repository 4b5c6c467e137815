import type {Database} from '../store/database.ts'
import {integer, text, transaction} from '../store/database.ts'
import {createBell} from './bell.ts'
import {hashSecret, makeId, makeSecret} from './secrets.ts'

const dayMs = 86_400_000
export const sessionLifeMs = 30 * dayMs
/** Between the form's redirect and Studio's `auth/fetch` lie milliseconds; two minutes allow for a slow phone. */
export const loginLifeMs = 120_000

export interface Session {
  readonly id: string
  readonly userId: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** Sessions of people. Only hashes are stored: whoever reads the file can't sign in with what is in it. */
export interface Sessions {
  /** After a password was accepted: a `sid` that can be exchanged once, and soon. */
  begin(userId: string): string
  /** Exchanges a `sid` for the session's secret; undefined when it is unknown, used or too old. */
  redeem(sid: string): {secret: string; session: Session} | undefined
  find(secret: string): Session | undefined
  list(userId: string): Session[]
  /** Ends one session; answers whether there was one. */
  revoke(id: string): boolean
  /** Ends them all, also those that are about to begin. */
  revokeAll(userId: string): void
  /** Ends all but one, also those that are about to begin; answers how many. */
  revokeOthers(userId: string, kept: string): number
  /** What the user has open is cut, and opens again with the rights that the user has now; sessions go on. */
  reopen(userId: string): void
  /** Calls `listener` with the id of every session that ends before its time; returns the way to stop. */
  onRevoke(listener: (id: string) => void): () => void
  /** Calls `listener` with the id of every session that ends or has to reopen its streams; returns the way to stop. */
  onCut(listener: (id: string) => void): () => void
}

export function createSessions(db: Database, now: () => number = Date.now): Sessions {
  const [revoked, cut] = [createBell(), createBell()]
  const purge = (): void => {
    db.run('DELETE FROM logins WHERE expires_at <= ?', now())
    db.run('DELETE FROM sessions WHERE expires_at <= ?', now())
  }
  const start = (userId: string): {secret: string; session: Session} => {
    const secret = makeSecret()
    const session = {id: makeId('s'), userId, createdAt: now(), expiresAt: now() + sessionLifeMs}
    db.run(
      'INSERT INTO sessions (id, hash, user_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
      session.id,
      hashSecret(secret),
      userId,
      session.createdAt,
      session.expiresAt,
    )
    return {secret, session}
  }
  const list = (userId: string): Session[] =>
    db
      .all('SELECT * FROM sessions WHERE user_id = ? AND expires_at > ? ORDER BY created_at', userId, now())
      .map((row) => ({
        id: text(row, 'id'),
        userId: text(row, 'user_id'),
        createdAt: integer(row, 'created_at'),
        expiresAt: integer(row, 'expires_at'),
      }))
  const revoke = (id: string): boolean => {
    const ended = db.run('DELETE FROM sessions WHERE id = ?', id) > 0
    if (ended) for (const bell of [revoked, cut]) bell.ring(id)
    return ended
  }
  const revokeOthers = (userId: string, kept: string): number => {
    db.run('DELETE FROM logins WHERE user_id = ?', userId)
    return list(userId).filter(({id}) => id !== kept && revoke(id)).length
  }
  return {
    begin(userId) {
      purge()
      const sid = makeSecret().slice(2)
      db.run(
        'INSERT INTO logins (hash, user_id, expires_at) VALUES (?, ?, ?)',
        hashSecret(sid),
        userId,
        now() + loginLifeMs,
      )
      return sid
    },
    redeem: (sid) =>
      transaction(db, () => {
        const hash = hashSecret(sid)
        const row = db.get('SELECT user_id FROM logins WHERE hash = ? AND expires_at > ?', hash, now())
        db.run('DELETE FROM logins WHERE hash = ?', hash)
        return row && start(text(row, 'user_id'))
      }),
    find(secret) {
      const row = db.get('SELECT * FROM sessions WHERE hash = ? AND expires_at > ?', hashSecret(secret), now())
      if (!row) return undefined
      return {
        id: text(row, 'id'),
        userId: text(row, 'user_id'),
        createdAt: integer(row, 'created_at'),
        expiresAt: integer(row, 'expires_at'),
      }
    },
    list,
    revoke,
    revokeAll: (userId) => void revokeOthers(userId, ''),
    revokeOthers,
    reopen(userId) {
      for (const {id} of list(userId)) cut.ring(id)
    },
    onRevoke: (listener) => revoked.hear(listener),
    onCut: (listener) => cut.hear(listener),
  }
}
