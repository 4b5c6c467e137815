import {LakeError} from '../contract.ts'
import type {Crop, Fit, Rect, Transform} from './transform.ts'
import {edgeLimit} from './transform.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** How to get from the original to the answer: cut `extract` out, scale it to `size`, centre it on `canvas`. */
export interface Plan {
  readonly extract: Rect
  readonly size: Size
  readonly canvas?: Size
  /** Let the picture's content decide where `size` is cut out of the scaled `extract`. */
  readonly entropy?: true
}

/** Most pixels of one answer. */
const areaLimit = 25_000_000

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

function whole({width, height}: Size): Size {
  const shrink = Math.min(1, edgeLimit / Math.max(width, height), Math.sqrt(areaLimit / (width * height)))
  const round = shrink < 1 ? Math.floor : Math.round
  return {width: Math.max(1, round(width * shrink)), height: Math.max(1, round(height * shrink))}
}

function regionOf(source: Size, rect: Rect | undefined): Rect {
  if (!rect) return {left: 0, top: 0, ...source}
  if (rect.left >= source.width || rect.top >= source.height) {
    throw new LakeError(400, 'The parameter "rect" lies outside of the picture', {type: 'invalidParameter'})
  }
  return {
    left: rect.left,
    top: rect.top,
    width: Math.min(rect.width, source.width - rect.left),
    height: Math.min(rect.height, source.height - rect.top),
  }
}

/** The box that was asked for, in pixels of the answer; an edge that wasn't named follows from the picture's shape. */
function boxOf(region: Size, transform: Transform): Size | undefined {
  const {dpr, width, height, maxWidth, maxHeight, minWidth, minHeight} = transform
  const ratio = region.width / region.height
  if ([width, height, maxWidth, maxHeight, minWidth, minHeight].every((edge) => edge === undefined)) return undefined
  const asked = {
    width: width ?? (height === undefined ? region.width / dpr : height * ratio),
    height: height ?? (width === undefined ? region.height / dpr : width / ratio),
  }
  const shrink = Math.min(1, (maxWidth ?? Infinity) / asked.width, (maxHeight ?? Infinity) / asked.height)
  const grow = Math.max(1, (minWidth ?? 0) / asked.width, (minHeight ?? 0) / asked.height)
  const factor = shrink < 1 ? shrink : grow
  return {width: asked.width * factor * dpr, height: asked.height * factor * dpr}
}

/** Where the cut lies along one axis, from 0 (start) to 1 (end) of the room there is. */
function placeCut(region: Rect, cut: Size, {crop, focus}: Transform): Rect {
  const has = (word: Crop): boolean => crop.includes(word)
  const room = {x: region.width - cut.width, y: region.height - cut.height}
  const focal = has('focalpoint')
  const x = focal ? focus.x * region.width - cut.width / 2 : has('left') ? 0 : has('right') ? room.x : room.x / 2
  const y = focal ? focus.y * region.height - cut.height / 2 : has('top') ? 0 : has('bottom') ? room.y : room.y / 2
  return {
    left: region.left + Math.round(clamp(x, 0, room.x)),
    top: region.top + Math.round(clamp(y, 0, room.y)),
    width: cut.width,
    height: cut.height,
  }
}

function planCut(region: Rect, box: Size, transform: Transform): Plan {
  const ratio = box.width / box.height
  const cut = {
    width: clamp(Math.round(Math.min(region.width, region.height * ratio)), 1, region.width),
    height: clamp(Math.round(Math.min(region.height, region.width / ratio)), 1, region.height),
  }
  // `min` keeps the shape of the box but never enlarges.
  const grown = transform.fit === 'min' && box.width > cut.width
  const size = whole(grown ? cut : box)
  if (transform.crop.includes('entropy')) return {extract: region, size, entropy: true}
  return {extract: placeCut(region, cut, transform), size}
}

function planInside(region: Rect, box: Size, enlarge: boolean): Plan & {readonly size: Size} {
  const scale = Math.min(box.width / region.width, box.height / region.height)
  const factor = enlarge ? scale : Math.min(1, scale)
  return {extract: region, size: whole({width: region.width * factor, height: region.height * factor})}
}

function planCanvas(region: Rect, box: Size, enlarge: boolean): Plan {
  const canvas = whole(box)
  return {...planInside(region, canvas, enlarge), canvas}
}

/**
 * The fits of Sanity's image pipeline: clip (inside, may enlarge), max (inside, never enlarges), crop and min (cover),
 * fill and fillmax (inside, on a canvas), scale (exactly, distorts).
 */
const planners: Record<Fit, (region: Rect, box: Size, transform: Transform) => Plan> = {
  clip: (region, box) => planInside(region, box, true),
  max: (region, box) => planInside(region, box, false),
  scale: (region, box) => ({extract: region, size: whole(box)}),
  crop: planCut,
  min: planCut,
  fill: (region, box) => planCanvas(region, box, true),
  fillmax: (region, box) => planCanvas(region, box, false),
}

/** Turns what was asked for into steps. LakeError 400 for a rectangle outside of the picture. */
export function planImage(source: Size, transform: Transform): Plan {
  const region = regionOf(source, transform.rect)
  const box = boxOf(region, transform)
  return box ? planners[transform.fit](region, box, transform) : {extract: region, size: whole(region)}
}
