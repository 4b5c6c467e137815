import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {renderTable} from './table.ts'

writeFileSync(join(import.meta.dirname, '../../../docs/lake-access.md'), renderTable())
