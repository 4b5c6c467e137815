import type {Database, Row} from '../store/database.ts'
import {text} from '../store/database.ts'
import type {Role} from '../contract.ts'
import {parseRole} from './roles.ts'
import {hashSecret, makeId, makeSecret} from './secrets.ts'

/** A machine's lasting credential; without the secret, which is shown once. */
export interface Token {
  readonly id: string
  readonly label: string
  readonly role: Role
  readonly createdAt: string
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
  }
}

export function createTokens(db: Database): Tokens {
  const listeners = new Set<(id: string) => void>()
  const one = (condition: string, value: string): Token | undefined => {
    const row = db.get(`SELECT ${columns} FROM tokens WHERE ${condition} = ?`, value)
    return row && toToken(row)
  }
  const list = (): Token[] => db.all(`SELECT ${columns} FROM tokens ORDER BY created_at, id`).map(toToken)
  const insert = (label: string, role: Role, secret: string): Token => {
    const token = {id: makeId('r'), label, role, createdAt: new Date().toISOString()}
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
    const ended = db.run('DELETE FROM tokens WHERE id = ?', id) > 0
    if (ended) for (const listener of listeners) listener(id)
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
    onRevoke(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
