import type {LakeDocument} from '../contract.ts'
import type {Database} from './database.ts'
import {baseId} from './ids.ts'
import {own} from './json.ts'
import {findReferences} from './references.ts'

/** Takes a document out of the tables. */
export function eraseDocument(db: Database, dataset: string, id: string): void {
  db.run('DELETE FROM documents WHERE dataset = ? AND id = ?', dataset, id)
  db.run('DELETE FROM document_references WHERE dataset = ? AND source = ?', dataset, id)
}

/** Puts a document into the tables, with what it is found by. */
export function writeDocument(db: Database, dataset: string, document: LakeDocument): void {
  const slug = own(document['slug'], 'current')
  db.run(
    `INSERT INTO documents (dataset, id, base, type, rev, created, updated, slug, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    dataset,
    document._id,
    baseId(document._id),
    document._type,
    document._rev,
    document._createdAt,
    document._updatedAt,
    typeof slug === 'string' ? slug : null,
    JSON.stringify(document),
  )
  for (const {target, path, strength} of findReferences(document)) {
    db.run(
      'INSERT INTO document_references (dataset, source, target, path, strength) VALUES (?, ?, ?, ?, ?)',
      dataset,
      document._id,
      target,
      path,
      strength,
    )
  }
}
