import {text} from './database.ts'
import type {Database, Row} from './database.ts'
import type {DocumentStore} from './documents.ts'

export type AclMode = 'public' | 'private'

export interface Dataset {
  readonly name: string
  readonly aclMode: AclMode
  readonly createdAt: string
}

function toDataset(row: Row): Dataset {
  return {
    name: text(row, 'name'),
    aclMode: row['acl_mode'] === 'public' ? 'public' : 'private',
    createdAt: text(row, 'created'),
  }
}

export interface Datasets {
  dataset(name: string): Dataset | undefined
  datasets(): Dataset[]
  ensureDataset(name: string, aclMode: AclMode): Dataset
  deleteDataset(name: string): boolean
}

export function createDatasets(db: Database, store: DocumentStore): Datasets {
  const dataset = (name: string): Dataset | undefined => {
    const row = db.get('SELECT * FROM datasets WHERE name = ?', name)
    return row && toDataset(row)
  }
  return {
    dataset,
    datasets: () => db.all('SELECT * FROM datasets ORDER BY name').map(toDataset),
    ensureDataset(name, aclMode) {
      db.run(
        `INSERT INTO datasets (name, acl_mode, created) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET acl_mode = excluded.acl_mode`,
        name,
        aclMode,
        new Date().toISOString(),
      )
      return dataset(name) ?? {name, aclMode, createdAt: ''}
    },
    deleteDataset(name) {
      const deleted = db.run('DELETE FROM datasets WHERE name = ?', name) > 0
      if (deleted) store.forget(name)
      return deleted
    },
  }
}
