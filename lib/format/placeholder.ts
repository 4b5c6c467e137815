import type {Picture} from '../model/picture.ts'
import {shownRect} from './picture-rect.ts'

/** Style of an `img` while its picture is on the way. */
export interface Placeholder {
  readonly backgroundImage: string
  readonly backgroundSize: string
  readonly backgroundPosition: string
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

/** Where a part lies along an edge, as `background-position` counts: 0 at the start, 100 % at the end of the room. */
const place = (start: number, part: number, whole: number) => (part === whole ? '0%' : percent(start / (whole - part)))

/** The few pixels that the lake keeps of a picture, cut like the picture itself; undefined where it keeps none. */
export function placeholderOf(picture: Picture, ratio?: number): Placeholder | undefined {
  if (picture.lqip === undefined) return undefined
  const {left, top, width, height} = shownRect(picture, ratio)
  return {
    backgroundImage: `url(${picture.lqip})`,
    backgroundSize: `${percent(picture.width / width)} ${percent(picture.height / height)}`,
    backgroundPosition: `${place(left, width, picture.width)} ${place(top, height, picture.height)}`,
  }
}
