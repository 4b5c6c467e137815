/** What this process has opened, and how all of it ends: in the reverse order, once, whatever asks for it. */
export interface Household {
  /** Aborted as soon as the end has begun: what dies from then on is meant to. */
  readonly ending: AbortSignal
  add(close: () => Promise<void>): void
  /** Closes everything and ends this process with an exit code. */
  end(code: number): void
}

/** A household that ends on Ctrl-C, SIGTERM and SIGHUP. */
export function createHousehold(): Household {
  const ending = new AbortController()
  const closers: (() => Promise<void>)[] = []

  async function closeAll(code: number): Promise<void> {
    for (const close of closers.toReversed()) {
      await close().catch((error: unknown) => console.error(error))
    }
    process.exit(code)
  }

  function end(code: number): void {
    if (ending.signal.aborted) return
    ending.abort()
    void closeAll(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  return {ending: ending.signal, add: (close) => closers.push(close), end}
}
