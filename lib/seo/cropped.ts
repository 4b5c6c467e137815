import type {Picture} from '../model/picture.ts'

/**
 * The address of a picture cut to exactly `width` × `height` pixels: the largest piece of that shape inside the editor's
 * crop, as near to the middle of the hotspot as it fits (https://www.sanity.io/docs/image-urls: rect, w, h).
 */
export function cropped(picture: Picture, width: number, height: number): string {
  const url = new URL(picture.url)
  const {left, top, wide, high} = piece(picture, width / height)
  url.searchParams.set('rect', [left, top, wide, high].map(Math.round).join(','))
  url.searchParams.set('w', String(width))
  url.searchParams.set('h', String(height))
  return url.href
}

function piece({width, height, crop, hotspot}: Picture, shape: number) {
  const {left = 0, right = 0, top = 0, bottom = 0} = crop ?? {}
  const area = {
    left: left * width,
    top: top * height,
    wide: (1 - left - right) * width,
    high: (1 - top - bottom) * height,
  }
  const wide = Math.min(area.wide, area.high * shape)
  const high = Math.min(area.high, area.wide / shape)
  const middle = {
    x: (hotspot?.x ?? left + area.wide / width / 2) * width,
    y: (hotspot?.y ?? top + area.high / height / 2) * height,
  }
  return {
    left: within(middle.x - wide / 2, area.left, area.left + area.wide - wide),
    top: within(middle.y - high / 2, area.top, area.top + area.high - high),
    wide,
    high,
  }
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
