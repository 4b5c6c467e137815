import type {Database} from '../store/database.ts'
import {integer, text} from '../store/database.ts'

/** Somebody, or a machine, that had access once: history goes on naming who wrote what. */
export interface Former {
  readonly id: string
  readonly name: string
  readonly isRobot: boolean
}

export interface FormerMembers {
  remember(member: Former): void
  byId(id: string): Former | undefined
}

export function createFormerMembers(db: Database): FormerMembers {
  return {
    remember: ({id, name, isRobot}) =>
      void db.run(
        'INSERT INTO former (id, name, robot) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
        id,
        name,
        isRobot ? 1 : 0,
      ),
    byId(id) {
      const row = db.get('SELECT name, robot FROM former WHERE id = ?', id)
      return row && {id, name: text(row, 'name'), isRobot: integer(row, 'robot') === 1}
    },
  }
}
