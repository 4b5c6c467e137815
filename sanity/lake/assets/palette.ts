import type {Sharp} from 'sharp'

/** One colour of a picture and a text colour that is legible on it, as Studio's `ImagePaletteSwatch`. */
export interface Swatch {
  readonly _type: 'sanity.imagePaletteSwatch'
  readonly background: string
  readonly foreground: string
  readonly title: string
  /** Share of the picture's area, in per cent. */
  readonly population: number
}

interface Colour {
  readonly rgb: readonly [number, number, number]
  readonly count: number
  readonly saturation: number
  readonly lightness: number
}

function toColour(red: number, green: number, blue: number, count: number): Colour {
  const max = Math.max(red, green, blue) / 255
  const min = Math.min(red, green, blue) / 255
  const lightness = (max + min) / 2
  const saturation = max === min ? 0 : (max - min) / (1 - Math.abs(2 * lightness - 1))
  return {rgb: [red, green, blue], count, saturation, lightness}
}

/** Groups pixels by the upper four bits of each channel and averages each group. */
function group(pixels: Buffer): Colour[] {
  const groups = new Map<number, [number, number, number, number]>()
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const sum = groups.get(key) ?? [0, 0, 0, 0]
    groups.set(key, [sum[0] + red, sum[1] + green, sum[2] + blue, sum[3] + 1])
  }
  return [...groups.values()]
    .map(([red, green, blue, n]) => toColour(Math.round(red / n), Math.round(green / n), Math.round(blue / n), n))
    .toSorted((a, b) => b.count - a.count)
}

function linear(value: number): number {
  return value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4
}

/** WCAG's relative luminance. */
function luminance([red, green, blue]: Colour['rgb']): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function swatch({rgb, count}: Colour, total: number): Swatch {
  const foreground = luminance(rgb) > 0.179 ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`,
    foreground,
    title: foreground,
    population: Math.round((count / total) * 10_000) / 100,
  }
}

const kinds: readonly (readonly [string, (colour: Colour) => boolean])[] = [
  ['darkMuted', ({saturation, lightness}) => saturation < 0.4 && lightness < 0.4],
  ['darkVibrant', ({saturation, lightness}) => saturation >= 0.4 && lightness < 0.4],
  ['lightMuted', ({saturation, lightness}) => saturation < 0.4 && lightness > 0.6],
  ['lightVibrant', ({saturation, lightness}) => saturation >= 0.4 && lightness > 0.6],
  ['muted', ({saturation, lightness}) => saturation < 0.4 && lightness >= 0.4 && lightness <= 0.6],
  ['vibrant', ({saturation, lightness}) => saturation >= 0.4 && lightness >= 0.4 && lightness <= 0.6],
]

/** The colours of a picture in the shape of Studio's `ImagePalette`; a kind that the picture doesn't have is left out. */
export async function extractPalette(image: Sharp): Promise<Record<string, unknown>> {
  const pixels = await image
    .clone()
    .resize(64, 64, {fit: 'inside', withoutEnlargement: true})
    .flatten({background: '#fff'})
    .toColourspace('srgb')
    .raw()
    .toBuffer()
  const colours = group(pixels)
  const total = Math.max(1, pixels.length / 3)
  const palette: Record<string, unknown> = {_type: 'sanity.imagePalette'}
  const [dominant] = colours
  if (dominant) palette['dominant'] = swatch(dominant, total)
  for (const [name, matches] of kinds) {
    const colour = colours.find(matches)
    if (colour) palette[name] = swatch(colour, total)
  }
  return palette
}
