import {fileTypeFromBuffer} from 'file-type'

export interface Sniffed {
  readonly extension: string
  readonly mimeType: string
}

const textTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  ics: 'text/calendar',
}

function isText(bytes: Buffer): boolean {
  try {
    return !new TextDecoder('utf-8', {fatal: true}).decode(bytes).includes('\0')
  } catch {
    return false
  }
}

/**
 * What the bytes are, whatever the caller calls them. The file name decides only between kinds of plain text, which
 * carry no signature; anything unknown is `application/octet-stream`.
 */
export async function sniff(bytes: Buffer, name: string | undefined): Promise<Sniffed> {
  const found = await fileTypeFromBuffer(bytes)
  const given = name?.toLowerCase().match(/\.([a-z0-9]{1,10})$/)?.[1]
  if (found) return {extension: found.ext.replace(/[^a-z0-9]/g, '').slice(0, 10) || 'bin', mimeType: found.mime}
  const mimeType = given === undefined ? undefined : textTypes[given]
  if (given !== undefined && mimeType !== undefined && isText(bytes)) return {extension: given, mimeType}
  return {extension: given ?? 'bin', mimeType: 'application/octet-stream'}
}

/** Whether the bytes look like SVG, with or without a declaration and comments before the root. */
export function looksLikeSvg(bytes: Buffer): boolean {
  return (
    /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString('utf8')) &&
    /^\s*(\uFEFF)?\s*</.test(bytes.subarray(0, 64).toString('utf8'))
  )
}
