/** Tables of the documents' room, in the order in which they came to be. */
export const documentMigrations: readonly string[] = [
  `
  CREATE TABLE datasets (
    name TEXT PRIMARY KEY,
    acl_mode TEXT NOT NULL CHECK (acl_mode IN ('public', 'private')),
    created TEXT NOT NULL
  ) STRICT;

  CREATE TABLE documents (
    dataset TEXT NOT NULL REFERENCES datasets (name) ON DELETE CASCADE,
    id TEXT NOT NULL,
    base TEXT NOT NULL, -- the id without "drafts." or "versions.<release>."
    type TEXT NOT NULL,
    rev TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    slug TEXT,
    json TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX documents_id ON documents (dataset, id);
  CREATE INDEX documents_type ON documents (dataset, type, updated);
  CREATE INDEX documents_base ON documents (dataset, base);
  CREATE INDEX documents_slug ON documents (dataset, slug) WHERE slug IS NOT NULL;

  CREATE TABLE document_references (
    dataset TEXT NOT NULL REFERENCES datasets (name) ON DELETE CASCADE,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    path TEXT NOT NULL,
    strength TEXT NOT NULL CHECK (strength IN ('strong', 'weak', 'foreign'))
  ) STRICT;
  CREATE INDEX document_references_target ON document_references (dataset, target, strength);
  CREATE INDEX document_references_source ON document_references (dataset, source);

  CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset TEXT NOT NULL REFERENCES datasets (name) ON DELETE CASCADE,
    id TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    cause TEXT NOT NULL -- JSON: the actions that led to it, for the history's event names
  ) STRICT;
  CREATE UNIQUE INDEX transactions_id ON transactions (dataset, id);

  CREATE TABLE changes (
    seq INTEGER NOT NULL REFERENCES transactions (seq) ON DELETE CASCADE,
    dataset TEXT NOT NULL,
    document TEXT NOT NULL,
    type TEXT NOT NULL,
    previous_rev TEXT,
    result_rev TEXT,
    mutations TEXT NOT NULL,
    apply TEXT NOT NULL,
    revert TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX changes_document ON changes (dataset, document, seq);
  CREATE INDEX changes_seq ON changes (seq);
  `,
]
