import {LakeError} from '../contract.ts'

export const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
export type Fit = (typeof fits)[number]

export const crops = ['center', 'entropy', 'focalpoint', 'top', 'bottom', 'left', 'right'] as const
export type Crop = (typeof crops)[number]

export const formats = ['jpg', 'png', 'webp', 'avif'] as const
export type Format = (typeof formats)[number]

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What an image address asks for, checked; sizes in CSS pixels before `dpr`. */
export interface Transform {
  readonly rect?: Rect
  readonly width?: number
  readonly height?: number
  readonly maxWidth?: number
  readonly maxHeight?: number
  readonly minWidth?: number
  readonly minHeight?: number
  readonly fit: Fit
  readonly crop: readonly Crop[]
  readonly focus: {readonly x: number; readonly y: number}
  readonly dpr: number
  readonly quality?: number
  readonly background?: string
  readonly format?: Format
  readonly auto: boolean
}

/** Longest edge that may be asked for, in pixels. */
export const edgeLimit = 6000

function bad(name: string, expected: string): LakeError {
  return new LakeError(400, `The parameter "${name}" must be ${expected}`, {type: 'invalidParameter'})
}

function readNumber(params: URLSearchParams, name: string, min: number, max: number): number | undefined {
  const text = params.get(name)
  if (text === null) return undefined
  const value = Number(text)
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(text) || value < min || value > max)
    throw bad(name, `a number from ${min} to ${max}`)
  return value
}

function readSize(params: URLSearchParams, name: string): number | undefined {
  const value = readNumber(params, name, 1, edgeLimit)
  return value === undefined ? undefined : Math.round(value)
}

function readChoice<T extends string>(params: URLSearchParams, name: string, choices: readonly T[]): T | undefined {
  const text = params.get(name)
  if (text === null) return undefined
  const choice = choices.find((known) => known === text)
  if (choice === undefined) throw bad(name, `one of ${choices.join(', ')}`)
  return choice
}

function readRect(params: URLSearchParams): Rect | undefined {
  const text = params.get('rect')
  if (text === null) return undefined
  const groups = text.match(/^(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})$/)
  const [left = 0, top = 0, width = 0, height = 0] = (groups ?? []).slice(1).map(Number)
  if (!groups || width === 0 || height === 0) throw bad('rect', 'left,top,width,height in whole pixels')
  return {left, top, width, height}
}

function readCrop(params: URLSearchParams): Crop[] {
  return (params.get('crop') ?? '').split(',').flatMap((word) => {
    if (word === '') return []
    const known = crops.find((crop) => crop === word)
    if (known === undefined) throw bad('crop', `some of ${crops.join(', ')}`)
    return [known]
  })
}

function readFormat(params: URLSearchParams): Format | undefined {
  const asked = readChoice(params, 'fm', [...formats, 'pjpg'])
  return asked === 'pjpg' ? 'jpg' : asked
}

function readBackground(params: URLSearchParams): string | undefined {
  const text = params.get('bg')
  if (text === null) return undefined
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) throw bad('bg', 'a hexadecimal colour without "#"')
  // Sanity puts alpha first, CSS puts it last.
  const alpha = text.length % 3 === 0 ? 0 : text.length / 4
  return `#${text.slice(alpha)}${text.slice(0, alpha)}`.toLowerCase()
}

/** Reads the parameters of an image address; LakeError 400 for a value out of bounds. Unknown parameters are left alone. */
export function parseTransform(params: URLSearchParams): Transform {
  if (params.has('auto')) readChoice(params, 'auto', ['format'])
  return {
    rect: readRect(params),
    width: readSize(params, 'w'),
    height: readSize(params, 'h'),
    maxWidth: readSize(params, 'max-w'),
    maxHeight: readSize(params, 'max-h'),
    minWidth: readSize(params, 'min-w'),
    minHeight: readSize(params, 'min-h'),
    fit: readChoice(params, 'fit', fits) ?? 'clip',
    crop: readCrop(params),
    focus: {x: readNumber(params, 'fp-x', 0, 1) ?? 0.5, y: readNumber(params, 'fp-y', 0, 1) ?? 0.5},
    dpr: readNumber(params, 'dpr', 0.5, 4) ?? 1,
    quality: readNumber(params, 'q', 0, 100),
    background: readBackground(params),
    format: readFormat(params),
    auto: params.has('auto'),
  }
}
