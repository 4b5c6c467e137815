import {LakeError} from '../contract.ts'
import type {Database} from '../store/database.ts'
import {integer, text, transaction} from '../store/database.ts'

export interface Preference {
  readonly key: string
  readonly value: unknown
}

/** What Studio remembers for a user: list layouts, sort orders, recent searches. */
export interface Preferences {
  /** Only the keys that have a value. */
  get(userId: string, keys: readonly string[]): Preference[]
  /** LakeError 400 beyond the limits: a browser must not fill the disk. */
  set(userId: string, preferences: readonly Preference[]): void
}

const limits = {keys: 500, keyLength: 300, valueLength: 64 * 1024} as const

export function createPreferences(db: Database): Preferences {
  return {
    get: (userId, keys) =>
      keys.flatMap((key) => {
        const row = db.get('SELECT value FROM preferences WHERE user_id = ? AND name = ?', userId, key)
        return row ? [{key, value: JSON.parse(text(row, 'value'))}] : []
      }),
    set(userId, preferences) {
      transaction(db, () => {
        for (const {key, value} of preferences) {
          const json = JSON.stringify(value ?? null)
          if (key.length === 0 || key.length > limits.keyLength || json.length > limits.valueLength) {
            throw new LakeError(400, `The preference "${key.slice(0, 40)}" is too long`)
          }
          db.run(
            `INSERT INTO preferences (user_id, name, value) VALUES (?, ?, ?)
             ON CONFLICT (user_id, name) DO UPDATE SET value = excluded.value`,
            userId,
            key,
            json,
          )
        }
        const row = db.get('SELECT count(*) AS n FROM preferences WHERE user_id = ?', userId)
        if (row && integer(row, 'n') > limits.keys) throw new LakeError(400, 'Too many preferences')
      })
    },
  }
}
