import {spawn, type ChildProcess} from 'node:child_process'

const quick = 60_000
const mostRestarts = 5

/** A part of the newsroom that runs in a process of its own. */
export interface Child {
  /** Ends it; resolves when it is gone. It gets ten seconds to close cleanly. */
  stop(): Promise<void>
}

export interface ChildOptions {
  readonly name: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Called with each line of its standard output. */
  readonly onLine: (line: string) => void
  /** Called when it has died too often to be started again. */
  readonly onGiveUp: () => void
}

/** Runs a Node program and starts it again when it dies; five deaths within a minute are too many. */
export function superviseChild(options: ChildOptions): Child {
  let stopping = false
  let running = start()
  const deaths: number[] = []

  function start(): ChildProcess {
    const child = spawn(process.execPath, options.args, {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {...process.env, ...options.env},
    })
    let rest = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(options.onLine)
    })
    child.once('exit', (code) => died(code))
    return child
  }

  function died(code: number | null): void {
    if (stopping) return
    deaths.push(Date.now())
    const recent = deaths.filter((at) => at > Date.now() - quick)
    if (recent.length > mostRestarts) return options.onGiveUp()
    console.error(`${options.name} ended unexpectedly (${code ?? 'killed'}); starting it again.`)
    setTimeout(() => {
      if (!stopping) running = start()
    }, 200 * recent.length)
  }

  function stop(): Promise<void> {
    stopping = true
    if (running.exitCode !== null || running.signalCode !== null) return Promise.resolve()
    return new Promise((resolve) => {
      const kill = setTimeout(() => running.kill('SIGKILL'), 10_000)
      running.once('exit', () => {
        clearTimeout(kill)
        resolve()
      })
      running.kill('SIGTERM')
    })
  }

  return {stop}
}
