import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {z} from 'zod'
import {findChromium} from './chromium.ts'
import {command} from './fail.ts'
import {findNginx} from './nginx.ts'
import {binary} from './run.ts'
import {checks, jestStep, readReport, runStep, type StepResult} from './steps.ts'

const jestCounts = z
  .object({numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number()})
  .transform((report) => ({
    passed: report.numPassedTests,
    // A file that cannot be read as a test fails without counting one.
    failed: Math.max(report.numFailedTests, report.numFailedTestSuites),
  }))
const browserCounts = z
  .object({stats: z.object({expected: z.number(), unexpected: z.number(), flaky: z.number()})})
  .transform(({stats}) => ({passed: stats.expected, failed: stats.unexpected + stats.flaky}))

const counts = z.union([jestCounts, browserCounts])

function total(reports: readonly string[], results: readonly StepResult[]) {
  const counted = reports.map((file) => counts.safeParse(readReport(file)).data ?? {passed: 0, failed: 1})
  const brokenSteps = results.filter(({passed}) => !passed).length
  const failed = counted.reduce((sum, count) => sum + count.failed, 0)
  return {
    passed: counted.reduce((sum, count) => sum + count.passed, 0) + results.filter((result) => result.passed).length,
    failed: Math.max(failed, brokenSteps),
  }
}

/** Everything CI checks, in one terminal; ends with `N passed, N failed`. */
async function test(): Promise<void> {
  const browser = findChromium()
  const nginx = findNginx()
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  const [jestReport, browserReport] = [join(folder, 'jest.json'), join(folder, 'browser.json')]
  const steps = [
    ...checks,
    jestStep('unit, components, lake', ['unit', 'components', 'lake'], jestReport),
    {name: 'build', args: ['app/commands/build.ts']},
    {
      name: 'browser',
      args: [binary('@playwright/test', 'cli.js'), 'test', '--config', 'tests/browser/playwright.config.ts'],
      env: {CHROMIUM_PATH: browser, NGINX_PATH: nginx, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport},
    },
  ]
  const results: StepResult[] = []
  for (const step of steps) results.push(await runStep(step))
  console.log('')
  for (const {name, passed, seconds} of results) console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`)
  const {passed, failed} = total([jestReport, browserReport], results)
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

await command(test)
