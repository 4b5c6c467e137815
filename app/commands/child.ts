import {spawn, type ChildProcess} from 'node:child_process'
import type {Household} from './household.ts'

const quick = 60_000
const mostRestarts = 5
const patience = 10_000

export interface ChildOptions {
  readonly name: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly household: Household
  /** Called with each line of its standard output; returns whether the line says that it is open. */
  readonly onLine: (line: string) => boolean
}

/** Ends a process; it gets ten seconds to close cleanly. */
function stop(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const kill = setTimeout(() => running.kill('SIGKILL'), patience)
    running.once('exit', () => {
      clearTimeout(kill)
      resolve()
    })
    running.kill('SIGTERM')
  })
}

/**
 * Runs a Node program as part of a household, and starts it again when it dies. One that dies before it ever was open
 * would do so again, and more than five deaths within a minute are too many: then the household ends.
 */
export function superviseChild({name, args, env, household, onLine}: ChildOptions): void {
  const deaths: number[] = []
  let wasOpen = false
  let running = start()
  household.add(() => stop(running))

  function start(): ChildProcess {
    const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'inherit'], env: {...process.env, ...env}})
    let rest = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (onLine(line)) wasOpen = true
    })
    child.once('exit', died)
    return child
  }

  function died(code: number | null): void {
    if (household.ending.aborted) return
    deaths.push(Date.now())
    const recent = deaths.filter((at) => at > Date.now() - quick).length
    if (!wasOpen || recent > mostRestarts) {
      // A program that ends by itself with 1 has said why.
      if (wasOpen || code !== 1) console.error(`${name} ended (${code ?? 'killed'}) and is not started again.`)
      household.end(1)
      return
    }
    console.error(`${name} ended unexpectedly (${code ?? 'killed'}); starting it again.`)
    setTimeout(() => {
      if (!household.ending.aborted) running = start()
    }, 200 * recent)
  }
}
