import type {ServerResponse} from 'node:http'
import type {Accounts} from '../accounts/accounts.ts'

/** Knows every answer under way, so that it can be ended: the lake closes, or its caller's credential is revoked. */
export interface Lifelines {
  /** A signal for one answer; aborted when the caller goes away, the credential is revoked or has other rights now, or the lake closes. */
  open(response: ServerResponse, credentialId: string | undefined): AbortSignal
  close(): void
}

interface Lifeline {
  readonly controller: AbortController
  readonly response: ServerResponse
  readonly credentialId: string | undefined
}

function cut({controller, response}: Lifeline): void {
  controller.abort()
  // A stream whose headers are out ends here; an answer in the making may still finish by itself.
  if (response.headersSent && !response.writableEnded) response.end()
}

export function createLifelines(accounts: Accounts): Lifelines {
  const lines = new Set<Lifeline>()
  const revoked = (id: string): void => {
    for (const line of lines) if (line.credentialId === id) cut(line)
  }
  const stop = [accounts.sessions.onCut(revoked), accounts.tokens.onRevoke(revoked)]
  return {
    open(response, credentialId) {
      const line = {controller: new AbortController(), response, credentialId}
      lines.add(line)
      response.once('close', () => {
        lines.delete(line)
        line.controller.abort()
      })
      return line.controller.signal
    },
    close() {
      for (const off of stop) off()
      for (const line of lines) cut(line)
    },
  }
}
