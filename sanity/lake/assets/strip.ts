import {crc32} from 'node:zlib'
import {orientationOnly, readOrientation} from './exif.ts'

/*
 * Cameras and programs write into a picture where it was taken, with whose device, and small copies of what was cut away.
 * Here that is taken out of JPEG, PNG and WebP without touching a pixel. Colour profiles stay, and how the picture lies.
 */

const ascii = (bytes: Buffer, start: number, end: number): string => bytes.toString('latin1', start, end)

function uint32(value: number, order: 'big' | 'little'): Buffer {
  const bytes = Buffer.alloc(4)
  if (order === 'big') bytes.writeUInt32BE(value)
  else bytes.writeUInt32LE(value)
  return bytes
}

/** Application segments that say how to show a picture: JFIF, colour profile (ICC), Adobe's colour transform. */
function isForShowing(marker: number, bytes: Buffer, start: number): boolean {
  if (marker === 0xe0) return ascii(bytes, start, start + 4) === 'JFIF'
  if (marker === 0xe2) return ascii(bytes, start, start + 11) === 'ICC_PROFILE'
  return marker === 0xee
}

/** Where the pixels of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}

function jpegOrientation(orientation: number): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationOnly(orientation)])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body])
}

const endOfImage = Buffer.from([0xff, 0xd9])

/** What follows the end of the image goes, too: previews, and the videos of "live" photos. */
function stripJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let orientation = 1
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xd9) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const whole = marker === 0xda ? endOfScan(bytes, end) : end
    const application = marker >= 0xe0 && marker <= 0xef
    const comment = marker === 0xfe
    if (marker === 0xe1) orientation = readOrientation(bytes.subarray(at + 4, end)) ?? orientation
    if (!comment && (!application || isForShowing(marker, bytes, at + 4))) kept.push(bytes.subarray(at, whole))
    at = whole
  }
  const lies = orientation === 1 ? [] : [jpegOrientation(orientation)]
  return Buffer.concat([bytes.subarray(0, 2), ...lies, ...kept, endOfImage])
}

const privateChunks = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

function pngOrientation(orientation: number): Buffer {
  const body = orientationOnly(orientation)
  const named = Buffer.concat([Buffer.from('eXIf', 'latin1'), body])
  return Buffer.concat([uint32(body.length, 'big'), named, uint32(crc32(named), 'big')])
}

function stripPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)]
  let orientation = 1
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = ascii(bytes, at + 4, at + 8)
    if (type === 'eXIf') orientation = readOrientation(bytes.subarray(at + 8, end - 4)) ?? orientation
    if ((type === 'IDAT' || type === 'IEND') && orientation !== 1) {
      kept.push(pngOrientation(orientation))
      orientation = 1
    }
    if (!privateChunks.has(type)) kept.push(bytes.subarray(at, end))
    at = end
    if (type === 'IEND') break
  }
  return Buffer.concat(kept)
}

/** The bits of a WebP's header that promise EXIF and XMP. */
const webpFlags = {exif: 0x08, xmp: 0x04} as const

function webpOrientation(orientation: number): Buffer {
  const body = orientationOnly(orientation)
  return Buffer.concat([Buffer.from('EXIF', 'latin1'), uint32(body.length, 'little'), body])
}

function stripWebp(bytes: Buffer): Buffer {
  if (bytes.length < 12) return bytes
  const kept: Buffer[] = []
  let orientation = 1
  let at = 12
  while (at + 8 <= bytes.length) {
    const type = ascii(bytes, at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (type === 'EXIF') orientation = readOrientation(bytes.subarray(at + 8, at + 8 + size)) ?? orientation
    else if (type !== 'XMP ') kept.push(Buffer.from(bytes.subarray(at, end)))
    at = end
  }
  const [first] = kept
  if (first && first.length > 8 && ascii(first, 0, 4) === 'VP8X') {
    const flags = first.readUInt8(8) & ~webpFlags.exif & ~webpFlags.xmp
    first.writeUInt8(orientation === 1 ? flags : flags | webpFlags.exif, 8)
    if (orientation !== 1) kept.push(webpOrientation(orientation))
  }
  const body = Buffer.concat(kept)
  return Buffer.concat([bytes.subarray(0, 4), uint32(body.length + 4, 'little'), bytes.subarray(8, 12), body])
}

const strippers: Readonly<Record<string, ((bytes: Buffer) => Buffer) | undefined>> = {
  jpg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
}

/** The picture without what it tells of its maker; undefined for a format that this can't be done to. */
export function stripPrivate(bytes: Buffer, extension: string): Buffer | undefined {
  return strippers[extension]?.(bytes)
}
