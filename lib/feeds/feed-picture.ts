import {pictureSource, pictureUrl} from '../format/picture-url.ts'
import type {Picture} from '../model/picture.ts'

// Wide enough for any reader's column, on a screen of double density.
const widest = 1200

/** A picture as feeds show it, inside the editor's crop: its address and its size there, in pixels. */
export function feedPicture(picture: Picture): {readonly url: string; readonly width: number; readonly height: number} {
  const whole = pictureSource(picture)
  const width = Math.min(widest, whole.width)
  return {url: pictureUrl(picture, {width}), width, height: Math.round((whole.height * width) / whole.width)}
}
