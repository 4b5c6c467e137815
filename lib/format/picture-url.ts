import type {Picture} from '../model/picture.ts'
import {croppedRect, shapedRect, shownRect, type PictureShape, type Rect} from './picture-rect.ts'

type Source = PictureShape & Pick<Picture, 'url'>

/** Pixels of the answer. With a height the picture is cut to that shape, or, with `max`, put whole inside the box. */
export interface PictureSize {
  readonly width: number
  readonly height?: number
  readonly fit?: 'crop' | 'max'
}

const isWhole = ({width, height}: Rect, picture: PictureShape) => width === picture.width && height === picture.height

/** Drawings scale by themselves, and a lake serves them as they are. */
export const isDrawing = ({url}: Pick<Picture, 'url'>) => /\.svg$/i.test(url)

/**
 * Address of a picture at a size, with the editor's crop and hotspot: the parameters of Sanity's image pipeline
 * (https://www.sanity.io/docs/apis-and-sdks/image-urls), which the embedded lake shares. Never enlarges.
 */
export function pictureUrl(picture: Source, {width, height, fit = 'crop'}: PictureSize): string {
  if (isDrawing(picture)) return picture.url
  const shaped = height !== undefined && fit === 'crop'
  const rect = shaped ? shapedRect(picture, width / height) : croppedRect(picture)
  const parameters = [
    ...(isWhole(rect, picture) ? [] : [`rect=${rect.left},${rect.top},${rect.width},${rect.height}`]),
    `w=${Math.min(width, shaped ? rect.width : width)}`,
    ...(height === undefined ? [] : [`h=${shaped ? Math.min(height, rect.height) : height}`]),
    // The rect has the shape already; `crop` only takes care of a rounded pixel.
    `fit=${shaped ? 'crop' : 'max'}`,
    'auto=format',
  ]
  return `${picture.url}?${parameters.join('&')}`
}

/** Attributes of an `img`; `width` and `height` give its shape before it is there. */
export interface PictureSource {
  readonly src: string
  readonly srcSet: string | undefined
  readonly width: number
  readonly height: number
}

const usualWidths = [320, 480, 640, 960, 1280, 1920, 2560] as const
const usualWidth = 960

interface SourceOptions {
  /** Width divided by height to cut to; without it the picture keeps its own shape. */
  readonly ratio?: number
  readonly widths?: readonly number[]
}

/** A picture in several widths, none larger than the original, for the reader's browser to choose from. */
export function pictureSource(picture: Source, {ratio, widths = usualWidths}: SourceOptions = {}): PictureSource {
  const rect = shownRect(picture, ratio)
  const {width, height} = isDrawing(picture) ? picture : rect
  if (isDrawing(picture)) return {src: picture.url, srcSet: undefined, width, height}
  const urlAt = (wide: number) =>
    pictureUrl(
      picture,
      ratio === undefined ? {width: wide} : {width: wide, height: Math.max(1, Math.round(wide / ratio))},
    )
  const smaller = widths.filter((wide) => wide < width)
  const offered = [...smaller, Math.min(width, Math.max(...widths))].filter((wide, at, all) => all.indexOf(wide) === at)
  return {
    src: urlAt(offered.findLast((wide) => wide <= usualWidth) ?? width),
    srcSet: offered.map((wide) => `${urlAt(wide)} ${wide}w`).join(', '),
    width,
    height,
  }
}
