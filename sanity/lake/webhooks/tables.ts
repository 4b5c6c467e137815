/** Tables of the room `webhooks`: deliveries that aren't acknowledged yet, and the last transaction that was looked at. */
export const webhookTables = [
  `CREATE TABLE deliveries (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     hook TEXT NOT NULL,
     document_id TEXT NOT NULL,
     change TEXT NOT NULL, -- JSON: {id, before, after}
     headers TEXT NOT NULL,
     created_at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX deliveries_of_document ON deliveries (hook, document_id, id);
   CREATE TABLE delivery_cursor (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL) STRICT`,
] as const
