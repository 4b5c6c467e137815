/** An image as its id and file name tell it: `image-<sha1>-800x500-jpg`, `<sha1>-800x500.jpg`. */
export interface ImageName {
  readonly kind: 'image'
  readonly sha1: string
  readonly width: number
  readonly height: number
  readonly extension: string
}

/** A file: `file-<sha1>-pdf`, `<sha1>.pdf`. */
export interface FileName {
  readonly kind: 'file'
  readonly sha1: string
  readonly extension: string
}

export type AssetName = ImageName | FileName

export function assetId(name: AssetName): string {
  return name.kind === 'image'
    ? `image-${name.sha1}-${name.width}x${name.height}-${name.extension}`
    : `file-${name.sha1}-${name.extension}`
}

export function fileName(name: AssetName): string {
  return name.kind === 'image'
    ? `${name.sha1}-${name.width}x${name.height}.${name.extension}`
    : `${name.sha1}.${name.extension}`
}

function read(text: string, separator: '-' | '.', kind: AssetName['kind']): AssetName | undefined {
  const dot = separator === '.' ? '\\.' : '-'
  const size = kind === 'image' ? '-(?<width>\\d{1,6})x(?<height>\\d{1,6})' : ''
  const groups = text.match(new RegExp(`^(?<sha1>[0-9a-f]{40})${size}${dot}(?<extension>[a-z0-9]{1,10})$`))?.groups
  if (!groups) return undefined
  const {sha1 = '', width, height, extension = ''} = groups
  if (kind === 'file') return {kind, sha1, extension}
  return {kind, sha1, width: Number(width), height: Number(height), extension}
}

/** Reads a file name of an address; undefined for anything else, so that no path can be made up. */
export function parseFileName(kind: AssetName['kind'], text: string): AssetName | undefined {
  return read(text, '.', kind)
}

/** Reads an asset document's id; undefined for other ids. */
export function parseAssetId(id: string): AssetName | undefined {
  const kind = id.startsWith('image-') ? 'image' : id.startsWith('file-') ? 'file' : undefined
  return kind && read(id.slice(kind.length + 1), '-', kind)
}
