import sharp from 'sharp'
import type {Sharp} from 'sharp'
import type {Plan} from './geometry.ts'
import {pixelLimit} from './inspect.ts'
import type {Format} from './transform.ts'

export interface Rendering {
  readonly plan: Plan
  readonly format: Format
  readonly quality?: number
  readonly background?: string
}

const encoders: Record<Format, (image: Sharp, quality: number | undefined) => Sharp> = {
  jpg: (image, quality = 75) => image.jpeg({quality, progressive: true}),
  png: (image) => image.png({compressionLevel: 9}),
  webp: (image, quality = 75) => image.webp({quality}),
  // Effort above 2 costs seconds of a small machine for a few per cent of the bytes.
  avif: (image, quality = 55) => image.avif({quality, effort: 2}),
}

/** Runs a plan over an original and encodes the answer. EXIF data stays behind; colours are turned into sRGB. */
export async function renderImage(path: string, {plan, format, quality, background}: Rendering): Promise<Buffer> {
  const {extract, size, canvas, entropy} = plan
  let image = sharp(path, {limitInputPixels: pixelLimit}).autoOrient().extract(extract)
  image = image.resize(size.width, size.height, entropy ? {fit: 'cover', position: 'entropy'} : {fit: 'fill'})
  const colour = background ?? (format === 'jpg' ? '#fff' : '#fff0')
  if (canvas) {
    const left = Math.floor((canvas.width - size.width) / 2)
    const top = Math.floor((canvas.height - size.height) / 2)
    const [right, bottom] = [canvas.width - size.width - left, canvas.height - size.height - top]
    image = image.extend({left, top, right, bottom, background: colour})
  }
  if (background !== undefined || format === 'jpg') image = image.flatten({background: colour})
  const encoder = encoders[format]
  return encoder(image, quality === undefined ? undefined : Math.max(1, Math.round(quality))).toBuffer()
}
