import {mkdirSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync} from 'node:sqlite'

export type Row = Readonly<Record<string, SQLOutputValue>>

/** The index's SQLite file. Every call is synchronous. */
export interface Store {
  get(sql: string, ...values: SQLInputValue[]): Row | undefined
  all(sql: string, ...values: SQLInputValue[]): Row[]
  /** Returns the row that was written last. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** All of `work`, or nothing of it. */
  transaction<T>(work: () => T): T
  close(): void
}

/** Goes up with every change of the tables, and of how text is cut and folded: an index of another version is made anew. */
const version = '1'

// Tokens come folded and parted by spaces, which `ascii` leaves as they are. FTS5 keeps no text: that stands in `story`.
const tables = [
  'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'CREATE TABLE document (id TEXT PRIMARY KEY, rev TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'CREATE TABLE entity (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT) STRICT',
  `CREATE TABLE story (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, public_at INTEGER NOT NULL, listed INTEGER NOT NULL,
    facts TEXT NOT NULL, record TEXT NOT NULL
  ) STRICT`,
  'CREATE TABLE story_body (row INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT',
  'CREATE INDEX story_waiting ON story (public_at) WHERE listed = 0',
  `CREATE VIRTUAL TABLE story_text USING fts5(
    headline, standfirst, body, content='', contentless_delete=1, tokenize='ascii', prefix='3'
  )`,
  'CREATE VIRTUAL TABLE story_words USING fts5vocab(story_text, row)',
  "CREATE VIRTUAL TABLE entity_text USING fts5(about, content='', contentless_delete=1, tokenize='ascii', prefix='3')",
]

const damaged = new Set([11, 26])
const withoutTables = 1

/** Whether SQLite says that the file is corrupt, or no database. */
export const isDamage = (error: unknown) => damaged.has(codeOf(error))

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0

/**
 * Opens an index of what `source` holds (a project and a dataset). A file that is damaged, of another version or of
 * another source is thrown away for an empty one: an index can always be made again.
 */
export function openStore(file: string, source: string): Store {
  mkdirSync(dirname(file), {recursive: true, mode: 0o700})
  return openKept(file, JSON.stringify({version, source})) ?? openEmpty(file, source)
}

/** Opens an empty index in the place of whatever is there. */
export function openEmpty(file: string, source: string): Store {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, {force: true})
  const store = connect(file)
  store.transaction(() => {
    for (const table of tables) store.run(table)
    store.run("INSERT INTO meta VALUES ('identity', ?)", JSON.stringify({version, source}))
  })
  return store
}

/** Whether the index has been told of everything once; the file remembers, or a build that was cut short would pass for one. */
export const isComplete = (store: Store) => store.get("SELECT 1 FROM meta WHERE name = 'complete'") !== undefined

export const markComplete = (store: Store) => void store.run("INSERT OR IGNORE INTO meta VALUES ('complete', 'yes')")

function openKept(file: string, identity: string): Store | undefined {
  let store: Store | undefined
  try {
    store = connect(file)
    if (store.get("SELECT value FROM meta WHERE name = 'identity'")?.['value'] === identity) return store
  } catch (error) {
    if (!isDamage(error) && codeOf(error) !== withoutTables) throw error
  }
  store?.close()
}

function connect(file: string): Store {
  const sqlite = new DatabaseSync(file, {timeout: 5000})
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? sqlite.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  try {
    sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536')
  } catch (error) {
    sqlite.close()
    throw error
  }
  return {
    get: (sql, ...values) => prepare(sql).get(...values),
    all: (sql, ...values) => prepare(sql).all(...values),
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    transaction(work) {
      sqlite.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        sqlite.exec('COMMIT')
        return result
      } catch (error) {
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK')
        throw error
      }
    },
    close: () => sqlite.close(),
  }
}
