import type {Database, Row} from '../store/database.ts'
import {integer, text} from '../store/database.ts'
import type {Role} from '../contract.ts'
import {createBell} from './bell.ts'
import type {FormerMembers} from './former.ts'
import {parseRole} from './roles.ts'
import {hashSecret, makeId, makeSecret} from './secrets.ts'

/** A machine's lasting credential; without the secret, which is shown once. */
export interface Token {
  readonly id: string
  readonly label: string
  readonly role: Role
  readonly createdAt: string
  /** When it was last used, to the minute; undefined before the first time. */
  readonly seenAt: number | undefined
}

export interface Tokens {
  create(label: string, role: Role): {secret: string; token: Token}
  /** Makes sure that exactly `secret` is known under this label (settings decide, the database follows). */
  register(label: string, role: Role, secret: string): Token
  find(secret: string): Token | undefined
  byId(id: string): Token | undefined
  list(): Token[]
  /** Revokes a token; answers whether there was one. */
  revoke(id: string): boolean
  /** Calls `listener` with the id of every token that is revoked; returns the way to stop. */
  onRevoke(listener: (id: string) => void): () => void
}

const columns = 'id, label, role, created_at'

function toToken(row: Row): Token {
  return {
    id: text(row, 'id'),
    label: text(row, 'label'),
    role: parseRole(text(row, 'role')),
    createdAt: text(row, 'created_at'),
    seenAt: row['seen_at'] === null ? undefined : integer(row, 'seen_at'),
  }
}

export function createTokens(db: Database, former: FormerMembers): Tokens {
  const revoked = createBell()
  const one = (condition: string, value: string): Token | undefined => {
    const row = db.get(`SELECT ${columns}, seen_at FROM tokens WHERE ${condition} = ?`, value)
    return row && toToken(row)
  }
  const list = (): Token[] => db.all(`SELECT ${columns}, seen_at FROM tokens ORDER BY created_at, id`).map(toToken)
  const insert = (label: string, role: Role, secret: string): Token => {
    const token = {id: makeId('r'), label, role, createdAt: new Date().toISOString(), seenAt: undefined}
    db.run(
      `INSERT INTO tokens (${columns}, hash) VALUES (?, ?, ?, ?, ?)`,
      token.id,
      label,
      role,
      token.createdAt,
      hashSecret(secret),
    )
    return token
  }
  const revoke = (id: string): boolean => {
    const token = one('id', id)
    if (token) former.remember({id, name: token.label, isRobot: true})
    const ended = db.run('DELETE FROM tokens WHERE id = ?', id) > 0
    if (ended) revoked.ring(id)
    return ended
  }
  return {
    create(label, role) {
      const secret = makeSecret()
      return {secret, token: insert(label, role, secret)}
    },
    register(label, role, secret) {
      const known = one('hash', hashSecret(secret))
      if (known && known.label === label && known.role === role) return known
      if (known) revoke(known.id)
      for (const other of list()) if (other.label === label) revoke(other.id)
      return insert(label, role, secret)
    },
    find: (secret) => one('hash', hashSecret(secret)),
    byId: (id) => one('id', id),
    list,
    revoke,
    onRevoke: (listener) => revoked.hear(listener),
  }
}
