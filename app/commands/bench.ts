import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {runNode} from './run.ts'

// Each file in tests/bench measures one thing and prints a table; ratios are within one run.
const folder = join('tests', 'bench')
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .toSorted()) {
  const code = await runNode(['--disable-warning=ExperimentalWarning', join(folder, file)])
  if (code !== 0) process.exitCode = code
}
