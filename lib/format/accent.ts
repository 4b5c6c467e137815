/** The colours that an accent must stand out from, as in `components/styles/tokens.css`. */
const papers = {light: '#fdfcf9', dark: '#14130f'} as const

/** WCAG 2.2 AA for text of any size. */
const minimum = 4.5

/** The accent used when the publisher has set none: a deep vermilion, like a seal. */
export const defaultAccent = '#9d2b1f'

type Rgb = readonly [number, number, number]

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const hex = (colour: Rgb) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: string, b: string): number {
  const [one, two] = [luminance(rgb(a)), luminance(rgb(b))]
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (a: number, b: number) => a + (b - a) * share
  return [at(from[0], to[0]), at(from[1], to[1]), at(from[2], to[2])]
}

/** The accent itself where it can be read on the paper, else moved as little as needed towards black or white. */
function readable(accent: string, paper: string, target: string): string {
  for (let step = 0; step <= 50; step++) {
    const colour = hex(mix(rgb(accent), rgb(target), step / 50))
    if (contrast(colour, paper) >= minimum) return colour
  }
  return target
}

/** The publisher's accent for both schemes, each with AA contrast on its paper. */
export function accentColours(accent: string = defaultAccent): {readonly light: string; readonly dark: string} {
  return {light: readable(accent, papers.light, '#000000'), dark: readable(accent, papers.dark, '#ffffff')}
}
