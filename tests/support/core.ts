import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {Access} from '../../sanity/lake/contract.ts'
import {createCore} from '../../sanity/lake/core.ts'
import type {Core} from '../../sanity/lake/core.ts'
import {openDatabase} from '../../sanity/lake/store/database.ts'

/** A caller whom nothing is closed to. */
export const everybody: Access = {
  caller: {userId: 'editor', role: 'administrator', via: 'token'},
  grants: [],
  readFilter: undefined,
  can: () => true,
}

export interface TestCore {
  readonly core: Core
  close(): void
}

/** The lake's core in a folder of its own, with an empty dataset `newsroom`. */
export function startCore(): TestCore {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-core-'))
  const db = openDatabase(folder)
  const core = createCore(db, {projectId: 'dateline'})
  core.ensureDataset('newsroom', 'private')
  return {
    core,
    close() {
      db.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}
