import type {Database} from '../store/database.ts'

/** Notes when members and machines were last active. */
export interface Activity {
  sawUser(id: string): void
  sawToken(id: string): void
}

const graceMs = 60_000
const idsKept = 10_000

/** To the minute: a write to disk for each request would cost more than the knowledge is worth. */
export function createActivity(db: Database, now: () => number = Date.now): Activity {
  const noted = new Map<string, number>()
  const note = (table: 'users' | 'tokens', id: string): void => {
    if (now() - (noted.get(id) ?? 0) < graceMs) return
    if (noted.size >= idsKept) noted.clear()
    noted.set(id, now())
    db.run(`UPDATE ${table} SET seen_at = ? WHERE id = ?`, now(), id)
  }
  return {sawUser: (id) => note('users', id), sawToken: (id) => note('tokens', id)}
}
