// What the front and other proxies answer while the lake is being started again.
const unreachable = new Set([502, 503, 504])
const betweenTries = 500

type Fetch = typeof globalThis.fetch

/** A moment between two tries. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve, betweenTries))

/** The lake's answer; undefined when it couldn't be reached. Throws when the request is aborted. */
export async function attempt(fetch: Fetch, request: Request): Promise<Response | undefined> {
  try {
    const answer = await fetch(request.clone())
    return unreachable.has(answer.status) ? undefined : answer
  } catch {
    request.signal.throwIfAborted()
    return undefined
  }
}

/**
 * A question to the lake, asked again until it is answered. Studio takes an outage that lasts longer than its own few
 * tries for a fault, and closes what the editor has open; so it waits, and says that it is trying to connect.
 */
export async function askUntilAnswered(fetch: Fetch, request: Request): Promise<Response> {
  while (true) {
    const answer = await attempt(fetch, request)
    if (answer !== undefined) return answer
    await pause()
  }
}
