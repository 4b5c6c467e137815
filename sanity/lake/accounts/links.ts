import type {Role} from '../contract.ts'
import type {Database, Row} from '../store/database.ts'
import {integer, text} from '../store/database.ts'
import {parseRole} from './roles.ts'
import {hashSecret, makeId, makeSecret} from './secrets.ts'

const dayMs = 86_400_000
/** An invitation waits for somebody who may be travelling; a new password is wanted today. */
export const linkLifeMs = {invitation: 7 * dayMs, password: dayMs} as const

export type LinkKind = keyof typeof linkLifeMs

/** A link that works once: its bearer joins with this address and role, or sets a new password for it. */
export interface Link {
  readonly id: string
  readonly kind: LinkKind
  readonly email: string
  readonly role: Role
  /** The Studio to go on to; empty when nobody said. */
  readonly returnTo: string
  readonly madeBy: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** One-time links. Only hashes are stored: whoever reads the file can't join with what is in it. */
export interface Links {
  /** Replaces the link that the address had before. */
  make(link: Pick<Link, 'kind' | 'email' | 'role' | 'returnTo' | 'madeBy'>): {secret: string; link: Link}
  /** The link behind a secret; undefined when it is unknown, used, revoked or too old. */
  find(secret: string): Link | undefined
  /** Takes the link away; answers whether it was there. */
  end(id: string): boolean
  forget(email: string): void
  invitations(): Link[]
}

function toLink(row: Row): Link {
  return {
    id: text(row, 'id'),
    kind: text(row, 'kind') === 'password' ? 'password' : 'invitation',
    email: text(row, 'email'),
    role: parseRole(text(row, 'role')),
    returnTo: text(row, 'return_to'),
    madeBy: text(row, 'made_by'),
    createdAt: integer(row, 'created_at'),
    expiresAt: integer(row, 'expires_at'),
  }
}

export function createLinks(db: Database, now: () => number = Date.now): Links {
  const forget = (email: string): void => void db.run('DELETE FROM links WHERE email = ?', email)
  return {
    make(wanted) {
      const secret = makeSecret().slice(2)
      const link = {...wanted, id: makeId('l'), createdAt: now(), expiresAt: now() + linkLifeMs[wanted.kind]}
      db.run('DELETE FROM links WHERE expires_at <= ?', now())
      forget(link.email)
      db.run(
        `INSERT INTO links (id, hash, kind, email, role, return_to, made_by, created_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        link.id,
        hashSecret(secret),
        link.kind,
        link.email,
        link.role,
        link.returnTo,
        link.madeBy,
        link.createdAt,
        link.expiresAt,
      )
      return {secret, link}
    },
    find(secret) {
      const row = db.get('SELECT * FROM links WHERE hash = ? AND expires_at > ?', hashSecret(secret), now())
      return row && toLink(row)
    },
    end: (id) => db.run('DELETE FROM links WHERE id = ?', id) > 0,
    forget,
    invitations: () =>
      db
        .all(`SELECT * FROM links WHERE kind = 'invitation' AND expires_at > ? ORDER BY created_at, id`, now())
        .map(toLink),
  }
}
