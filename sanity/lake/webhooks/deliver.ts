import {encodeSignatureHeader} from '@sanity/webhook'
import type {Hook} from './hook.ts'

const answerMs = 10_000

/** What became of one attempt: `gone` is an answer that no further attempt would change. */
export type Outcome = {readonly kind: 'delivered'} | {readonly kind: 'failed' | 'gone'; readonly reason: string}

/**
 * Sends one delivery, signed for this very moment. 2xx is a success; 4xx other than 408, 425 and 429 says that the
 * receiver will never want it.
 */
export async function deliver(
  hook: Hook,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const response = await fetch(hook.url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'sanity-webhook-id': hook.id,
        'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), hook.secret),
      },
    })
    await response.body?.cancel()
    if (response.ok) return {kind: 'delivered'}
    const passing = response.status >= 500 || [401, 403, 404, 408, 425, 429].includes(response.status)
    return {kind: passing ? 'failed' : 'gone', reason: `HTTP ${response.status}`}
  } catch (error) {
    return {kind: 'failed', reason: error instanceof Error ? error.message : String(error)}
  }
}
