import type {ImageName} from '../../assets/names.ts'
import type {Format, Transform} from '../../assets/transform.ts'

/** AVIF costs too much time above this; WebP takes over. */
const avifPixels = 1_500_000

const own: Readonly<Record<string, Format>> = {
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'png',
  tif: 'jpg',
}

export const mimeTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  tif: 'image/tiff',
}

function accepts(header: string, type: string): boolean {
  return header.split(',').some((range) => {
    const [name = '', ...parameters] = range.trim().toLowerCase().split(';')
    return name === type && !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter))
  })
}

/** The answer's format: the one asked for, else with `auto=format` the best that the browser names, else the original's. */
export function chooseFormat(name: ImageName, {format, auto, width, height, dpr}: Transform, accept: string): Format {
  if (format !== undefined) return format
  const pixels = (width ?? name.width) * (height ?? ((width ?? name.width) * name.height) / name.width) * dpr * dpr
  if (auto && accepts(accept, 'image/avif') && pixels <= avifPixels) return 'avif'
  if (auto && accepts(accept, 'image/webp')) return 'webp'
  return own[name.extension] ?? 'jpg'
}

/** A TIFF is nothing to look at in a browser, and an AVIF's own bytes may tell where it was taken: both are made anew. */
const madeAnew = new Set(['tif', 'avif'])

/** Whether the address asks for nothing but the picture's own bytes. */
export function wantsOriginal({extension}: {readonly extension: string}, params: URLSearchParams): boolean {
  return !madeAnew.has(extension) && ![...params.keys()].some((key) => key !== 'dl')
}

/** Whether the bytes are wanted just as they were uploaded. */
export function wantsRaw(params: URLSearchParams): boolean {
  return params.get('dlRaw') === 'true'
}
