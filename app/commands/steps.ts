import {readFileSync} from 'node:fs'
import {binary, runNode} from './run.ts'

/** One thing that `npm test` or `npm run check` does. */
export interface Step {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export const checks: readonly Step[] = [
  {name: 'format', args: [binary('oxfmt', 'bin/oxfmt'), '--check', '.']},
  {name: 'lint', args: [binary('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings']},
  {name: 'types', args: [binary('typescript', 'bin/tsc'), '--noEmit', '-p', '.']},
  {name: 'unused code', args: [binary('knip', 'bin/knip.js')]},
  {name: 'generated types', args: ['app/commands/typegen.ts', '--check']},
]

const jest = binary('jest', 'bin/jest.js')

/** Jest over some of its projects; its counts go to a file. */
export const jestStep = (name: string, projects: readonly string[], countsFile: string): Step => ({
  name,
  args: [jest, '--ci', '--selectProjects', ...projects, '--json', `--outputFile=${countsFile}`],
})

export interface StepResult {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
}

/** Runs a step with its output in this terminal. */
export async function runStep(step: Step): Promise<StepResult> {
  console.log(`\n— ${step.name}`)
  const began = performance.now()
  const code = await runNode(step.args, step.env)
  return {name: step.name, passed: code === 0, seconds: Math.round((performance.now() - began) / 1000)}
}

/** Reads a JSON report that a step wrote; undefined when the step died before it could. */
export function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
