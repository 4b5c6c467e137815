import {join} from 'node:path'
import {runNode} from './run.ts'

// Writes docs/lake-access.md from the table that the lake's contract test tries. `npm run check` fails when it is stale.
process.exitCode = await runNode([
  '--disable-warning=ExperimentalWarning',
  join('tests', 'support', 'access', 'write.ts'),
])
