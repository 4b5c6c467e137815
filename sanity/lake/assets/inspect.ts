import {encode} from 'blurhash'
import sharp from 'sharp'
import type {Sharp} from 'sharp'
import {LakeError} from '../contract.ts'
import {extractPalette} from './palette.ts'
import {looksLikeSvg} from './sniff.ts'

/** Most that an uploaded picture may hold: a 100-megapixel camera fits, a decompression bomb doesn't. */
export const pixelLimit = 100_000_000

export interface InspectedImage {
  readonly width: number
  readonly height: number
  readonly extension: string
  readonly mimeType: string
  /** Studio's `ImageMetadata`. */
  readonly metadata: Record<string, unknown>
}

const formats: Readonly<Record<string, {extension: string; mimeType: string}>> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  avif: {extension: 'avif', mimeType: 'image/avif'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
}

function refuse(description: string): LakeError {
  return new LakeError(400, description, {type: 'invalidImage'})
}

async function readHeader(bytes: Buffer) {
  if (looksLikeSvg(bytes)) {
    throw refuse('SVG is not accepted as a picture, because it can carry scripts; upload it as PNG or WebP')
  }
  try {
    return await sharp(bytes, {limitInputPixels: pixelLimit}).metadata()
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    throw refuse(
      tooLarge ? 'The picture has more than 100 megapixels' : 'The bytes are not a picture that the lake can read',
    )
  }
}

/** A blur of a few letters, as Studio's `ImageMetadata` has it, beside the small picture that the site uses. */
async function blurHash(image: Sharp): Promise<string> {
  const {data, info} = await image
    .clone()
    .resize(32, 32, {fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  return encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3)
}

/** Reads a picture from its bytes. LakeError 400 for what is no picture, an SVG, or more than 100 megapixels. */
export async function inspectImage(bytes: Buffer): Promise<InspectedImage> {
  const header = await readHeader(bytes)
  // libvips calls AVIF "heif"; the compression tells them apart.
  const found = formats[header.format === 'heif' && header.compression === 'av1' ? 'avif' : header.format]
  if (!found) throw refuse('Upload the picture as JPEG, PNG, WebP, AVIF, GIF or TIFF')
  const {width, height} = header.autoOrient
  if (width * height > pixelLimit) throw refuse('The picture has more than 100 megapixels')
  const hasAlpha = header.hasAlpha
  try {
    const upright = sharp(bytes, {limitInputPixels: pixelLimit}).autoOrient()
    const small = await upright.clone().resize(20, 20, {fit: 'inside', withoutEnlargement: true}).png().toBuffer()
    const isOpaque = !hasAlpha || (await sharp(bytes, {limitInputPixels: pixelLimit}).stats()).isOpaque
    const metadata = {
      _type: 'sanity.imageMetadata',
      dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
      hasAlpha,
      isOpaque,
      blurHash: await blurHash(upright),
      lqip: `data:image/png;base64,${small.toString('base64')}`,
      palette: await extractPalette(upright),
    }
    return {width, height, ...found, metadata}
  } catch {
    throw refuse('The picture is damaged')
  }
}
