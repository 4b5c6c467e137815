import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

/**
 * Takes the folder for this process: two lakes in one folder would not see each other's changes. The lock is SQLite's on
 * a file of its own, so the system frees it after a crash. Throws an Error in words when another lake has the folder.
 */
export function lockFolder(folder: string): {release(): void} {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), {timeout: 0})
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    const taken = error instanceof Error && /locked/.test(error.message)
    throw taken ? new Error(`Another lake is running in the folder ${folder}`, {cause: error}) : error
  }
  return {release: () => lock.close()}
}
