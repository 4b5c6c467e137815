import type {Database} from '../store/database.ts'
import {integer, text} from '../store/database.ts'

export interface Attempts {
  readonly attempts: number
  readonly until: number
}

/** Where a throttle keeps its count, so that a restart forgives nobody. */
export interface AttemptStore {
  load(): readonly (readonly [string, Attempts])[]
  save(key: string, attempts: Attempts): void
  drop(key: string): void
}

/** A throttle's own rows of the database, the oldest first. */
export function attemptsIn(db: Database, throttle: string): AttemptStore {
  return {
    load: () =>
      db
        .all('SELECT * FROM attempts WHERE throttle = ? ORDER BY until', throttle)
        .map((row) => [text(row, 'name'), {attempts: integer(row, 'attempts'), until: integer(row, 'until')}] as const),
    save: (key, {attempts, until}) =>
      void db.run(
        `INSERT INTO attempts (throttle, name, attempts, until) VALUES (?, ?, ?, ?)
         ON CONFLICT (throttle, name) DO UPDATE SET attempts = excluded.attempts, until = excluded.until`,
        throttle,
        key,
        attempts,
        until,
      ),
    drop: (key) => void db.run('DELETE FROM attempts WHERE throttle = ? AND name = ?', throttle, key),
  }
}

/** A count that lives as long as the process. */
export const forgetful: AttemptStore = {load: () => [], save: () => undefined, drop: () => undefined}
