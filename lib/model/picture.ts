import {z} from 'zod'
import {list, maybe, spare} from './parse.ts'
import {localized} from './text.ts'

const share = z.number().min(0).max(1)

/** Licences an editor can choose; the value is stored, the label is an interface string. */
export const licences = ['all-rights-reserved', 'cc-by-4.0', 'cc-by-sa-4.0', 'cc0', 'public-domain'] as const

/** An image asset with the hotspot and crop that an editor set. `url` is the original's address. */
export const picture = z.object({
  key: maybe(z.string()),
  assetId: z.string(),
  url: z.url({protocol: /^https?$/}),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** A few pixels of the picture, inside a `data:` address; it ends up in a style. */
  lqip: spare('placeholder of a picture', z.string().regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/)),
  hotspot: maybe(z.object({x: share, y: share, width: share, height: share})),
  crop: maybe(z.object({top: share, bottom: share, left: share, right: share})),
  alt: maybe(localized),
  caption: maybe(localized),
  credit: maybe(z.string()),
  licence: maybe(z.enum(licences)),
})
export type Picture = z.infer<typeof picture>

export const pictures = list(picture)
