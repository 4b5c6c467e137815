import type {IncomingMessage} from 'node:http'
import {LakeError} from '../contract.ts'

function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1_048_576) * 10) / 10} MB`
}

/** Reads a body. LakeError 413 above `limit` bytes, before more than that is held; 400 when the caller breaks off. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = new LakeError(413, `The body is larger than ${megabytes(limit)}`, {type: 'payloadTooLarge'})
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') throw new LakeError(415, 'Send the body without compression')
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge
  const chunks: Buffer[] = []
  let size = 0
  // Not `for await`: leaving that loop early destroys the request, and with it the connection that carries the answer.
  await new Promise<void>((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else reject(tooLarge)
    })
    request.once('end', resolve)
    request.once('error', () => reject(new LakeError(400, 'The body broke off')))
    request.once('close', () => reject(new LakeError(400, 'The body broke off')))
  })
  return Buffer.concat(chunks)
}

/** Parses a body as JSON in UTF-8. LakeError 400 when it isn't. */
export function parseJson(bytes: Buffer): unknown {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
    return json
  } catch {
    throw new LakeError(400, 'The body is not valid JSON', {type: 'malformedRequest'})
  }
}

const lingerMs = 3000

/**
 * After an answer that didn't wait for the whole body: lets the caller finish sending for a moment, so that it reads the
 * answer rather than a broken connection, then hangs up.
 */
export function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return
  request.removeAllListeners('data')
  request.resume()
  const timer = setTimeout(() => request.destroy(), lingerMs)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}
