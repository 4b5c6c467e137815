import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {renderTable} from '../../support/access/table.ts'

test('docs/lake-access.md is the table that the lake is tested by; else run `npm run access-table`', () => {
  expect(readFileSync(join(process.cwd(), 'docs/lake-access.md'), 'utf8')).toBe(renderTable())
})
