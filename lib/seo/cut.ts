import {isDrawing, pictureSource, pictureUrl} from '../format/picture-url.ts'
import type {Picture} from '../model/picture.ts'

/** Pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/** A picture cut to a shape, with the size that it really has there: a small original is not enlarged. */
export function cut(picture: Picture, {width, height}: Size): Size & {readonly url: string} {
  const piece = pictureSource(picture, {ratio: width / height})
  return {
    url: pictureUrl(picture, {width, height}),
    width: Math.min(width, piece.width),
    height: Math.min(height, piece.height),
  }
}

/** A drawing is served as it is, in its own shape; networks and search engines show none. */
export const canBeCut = (picture: Picture) => !isDrawing(picture)
