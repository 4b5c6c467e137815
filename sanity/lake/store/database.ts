import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {SQLInputValue, SQLOutputValue, StatementSync} from 'node:sqlite'

export type Row = Record<string, SQLOutputValue>

/** The lake's one SQLite file. Every call is synchronous; within one process there is one writer. */
export interface Database {
  readonly folder: string
  /** First row, or undefined. */
  get(sql: string, ...values: SQLInputValue[]): Row | undefined
  all(sql: string, ...values: SQLInputValue[]): Row[]
  /** Rows one by one. Don't write to the same tables while iterating. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<Row>
  /** Returns how many rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** Several statements without values. */
  exec(sql: string): void
  readonly inTransaction: boolean
  close(): void
}

/**
 * Opens `<folder>/lake.sqlite`, made when missing. WAL with synchronous=FULL: a committed transaction survives
 * a crash of the process and of the machine.
 */
export function openDatabase(folder: string): Database {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const sqlite = new DatabaseSync(join(folder, 'lake.sqlite'), {timeout: 5000, enableForeignKeyConstraints: true})
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known) return known
    const made = sqlite.prepare(sql)
    statements.set(sql, made)
    return made
  }
  return {
    folder,
    get: (sql, ...values) => prepare(sql).get(...values),
    all: (sql, ...values) => prepare(sql).all(...values),
    // A cached statement can't be iterated twice at once (a stream may pause between rows): prepare a fresh one.
    each: (sql, ...values) => sqlite.prepare(sql).iterate(...values),
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    exec: (sql) => sqlite.exec(sql),
    get inTransaction() {
      return sqlite.isTransaction
    },
    close: () => {
      statements.clear()
      if (sqlite.isOpen) sqlite.close()
    },
  }
}

/**
 * Runs `work` between BEGIN IMMEDIATE and COMMIT, and rolls back when it throws. `work` must be synchronous.
 * Inside another transaction it becomes a part of that one.
 */
export function transaction<T>(db: Database, work: () => T): T {
  if (db.inTransaction) return work()
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/**
 * Brings one room's tables up to date. `steps[n]` takes the room from version n to n + 1 and runs once, ever:
 * append steps, never change one that has been released.
 */
export function migrate(db: Database, room: string, steps: readonly string[]): void {
  db.exec('CREATE TABLE IF NOT EXISTS migrations (room TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT')
  transaction(db, () => {
    const done = Number(db.get('SELECT version FROM migrations WHERE room = ?', room)?.['version'] ?? 0)
    if (done > steps.length) throw new Error(`The lake's "${room}" tables were made by a newer version of Dateline`)
    for (const step of steps.slice(done)) db.exec(step)
    db.run(
      'INSERT INTO migrations (room, version) VALUES (?, ?) ON CONFLICT (room) DO UPDATE SET version = excluded.version',
      room,
      steps.length,
    )
  })
}

/** Reads a column that the schema declares TEXT NOT NULL. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`Column ${column} holds no text`)
  return value
}

/** Reads a column that the schema declares INTEGER NOT NULL. */
export function integer(row: Row, column: string): number {
  return Number(row[column])
}
