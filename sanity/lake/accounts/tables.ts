/** Tables of the room `accounts`; see `migrate` for the rule that released steps never change. */
export const accountTables = [
  `CREATE TABLE users (
     id TEXT PRIMARY KEY,
     email TEXT NOT NULL UNIQUE,
     name TEXT NOT NULL,
     role TEXT NOT NULL,
     password TEXT NOT NULL,
     created_at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE sessions (
     id TEXT PRIMARY KEY,
     hash TEXT NOT NULL UNIQUE,
     user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
     created_at INTEGER NOT NULL,
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX sessions_of_user ON sessions (user_id);
   CREATE TABLE logins (
     hash TEXT PRIMARY KEY,
     user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE tokens (
     id TEXT PRIMARY KEY,
     hash TEXT NOT NULL UNIQUE,
     label TEXT NOT NULL,
     role TEXT NOT NULL,
     created_at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE preferences (
     user_id TEXT NOT NULL,
     name TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (user_id, name)
   ) STRICT, WITHOUT ROWID`,
  `ALTER TABLE users ADD COLUMN seen_at INTEGER;
   ALTER TABLE tokens ADD COLUMN seen_at INTEGER;
   CREATE TABLE links (
     id TEXT PRIMARY KEY,
     hash TEXT NOT NULL UNIQUE,
     kind TEXT NOT NULL,
     email TEXT NOT NULL UNIQUE,
     role TEXT NOT NULL,
     return_to TEXT NOT NULL,
     made_by TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE former (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL,
     robot INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE audit (
     seq INTEGER PRIMARY KEY,
     at TEXT NOT NULL,
     actor TEXT NOT NULL,
     action TEXT NOT NULL,
     subject TEXT NOT NULL,
     details TEXT NOT NULL
   ) STRICT;
   CREATE TABLE attempts (
     throttle TEXT NOT NULL,
     name TEXT NOT NULL,
     attempts INTEGER NOT NULL,
     until INTEGER NOT NULL,
     PRIMARY KEY (throttle, name)
   ) STRICT, WITHOUT ROWID`,
] as const
