import type {Picture} from '../model/picture.ts'

/** A picture's pixels, and what its editor cut off and set as its centre. */
export type PictureShape = Pick<Picture, 'width' | 'height'> & Partial<Pick<Picture, 'hotspot' | 'crop'>>

/** A part of a picture, in pixels of the original. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value))

/** What the editor's crop leaves of the original, in its pixels; never empty. */
export function croppedRect({width, height, crop}: PictureShape): Rect {
  if (crop === undefined) return {left: 0, top: 0, width, height}
  const left = clamp(Math.round(crop.left * width), 0, width - 1)
  const top = clamp(Math.round(crop.top * height), 0, height - 1)
  const right = Math.round((1 - crop.right) * width)
  const bottom = Math.round((1 - crop.bottom) * height)
  return {left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top)}
}

/** The largest part of a given shape, as near to the hotspot's centre as the crop allows. */
export function shapedRect(picture: PictureShape, ratio: number): Rect {
  const inside = croppedRect(picture)
  const width = clamp(Math.round(inside.height * ratio), 1, inside.width)
  const height = clamp(Math.round(inside.width / ratio), 1, inside.height)
  const {x, y} = picture.hotspot ?? {
    x: (inside.left + inside.width / 2) / picture.width,
    y: (inside.top + inside.height / 2) / picture.height,
  }
  return {
    left: clamp(Math.round(x * picture.width - width / 2), inside.left, inside.left + inside.width - width),
    top: clamp(Math.round(y * picture.height - height / 2), inside.top, inside.top + inside.height - height),
    width,
    height,
  }
}

/** What is shown of a picture: the editor's crop, cut to a shape (width divided by height) where one is wanted. */
export const shownRect = (picture: PictureShape, ratio?: number) =>
  ratio === undefined ? croppedRect(picture) : shapedRect(picture, ratio)
