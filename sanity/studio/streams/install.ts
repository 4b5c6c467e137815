import {streamingFetch} from './fetch.ts'

// Studio warns of HTTP/1.1, for its six connections, until an editor says "not again"; here it has nothing to warn of.
const protocolWarning = 'sanity-studio.network.check.snooze'

let installed: string | undefined

/** Takes over `fetch` for the event streams of the lake at `apiHost`; once a tab, before Studio starts. */
export function installStreams(apiHost: string): void {
  if (installed === apiHost) return
  installed = apiHost
  globalThis.fetch = streamingFetch(apiHost, globalThis.fetch.bind(globalThis), window)
  sessionStorage.setItem(protocolWarning, new Date().toISOString())
}
