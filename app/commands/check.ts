import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checks, jestStep, runStep} from './steps.ts'

// The fast part of what CI checks: everything but lake, build and browser. Goes on after a failure, to show all of them.
const counts = join(mkdtempSync(join(tmpdir(), 'dateline-check-')), 'jest.json')
for (const step of [...checks, jestStep('unit and components', ['unit', 'components'], counts)]) {
  const {passed, name} = await runStep(step)
  if (!passed) {
    console.error(`✗ ${name}`)
    process.exitCode = 1
  }
}
