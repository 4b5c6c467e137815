import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {pipeline} from 'node:stream/promises'
import {ApiError} from '../errors.ts'

export interface FileAnswer {
  readonly path: string
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

type Span = {readonly start: number; readonly end: number}

/** One range of bytes (RFC 9110); several ranges at once are answered with the whole file, which the RFC allows. */
function readRange(header: string | undefined, size: number): Span | 'none' | 'unsatisfiable' {
  const groups = header?.match(/^bytes=(\d{0,15})-(\d{0,15})$/)
  if (!groups || (groups[1] === '' && groups[2] === '')) return 'none'
  const [, first = '', last = ''] = groups
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < start) return 'none'
  return start >= size || start > end ? 'unsatisfiable' : {start, end}
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    throw new ApiError(404, 'Asset not found')
  }
}

/** Whether the caller's copy is still good. */
export function isFresh(request: IncomingMessage, etag: string): boolean {
  const header = request.headers['if-none-match'] ?? ''
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Sends a file with ETag, 304 and ranges. ApiError 404 when it isn't there. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, answer: FileAnswer): Promise<void> {
  const {path, etag, headers} = answer
  const size = await sizeOf(path)
  const base = {...headers, etag, 'accept-ranges': 'bytes'}
  if (isFresh(request, etag)) {
    response.writeHead(304, base).end()
    return
  }
  const ifRange = request.headers['if-range']
  const range = ifRange === undefined || ifRange === etag ? readRange(request.headers.range, size) : 'none'
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${size}`)
    throw new ApiError(416, 'The range lies outside of the file')
  }
  const {start, end} = range === 'none' ? {start: 0, end: size - 1} : range
  const partial = range === 'none' ? {} : {'content-range': `bytes ${start}-${end}/${size}`}
  response.writeHead(range === 'none' ? 200 : 206, {...base, ...partial, 'content-length': String(end - start + 1)})
  if (request.method === 'HEAD' || size === 0) {
    response.end()
    return
  }
  try {
    await pipeline(createReadStream(path, {start, end}), response)
  } catch {
    // The caller went away; nobody is left to tell.
    response.destroy()
  }
}
