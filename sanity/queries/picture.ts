/**
 * Fields of `lib/model/picture.ts`. Studio leaves an object without an asset behind when an image is taken out, so
 * pictures are selected by `defined(asset._ref)` first. A placeholder would show through a transparent picture.
 */
export const picture = `"key": _key,
  "assetId": asset._ref,
  "url": asset->url,
  "width": asset->metadata.dimensions.width,
  "height": asset->metadata.dimensions.height,
  "lqip": select(asset->metadata.isOpaque != false => asset->metadata.lqip),
  hotspot,
  crop,
  alt,
  caption,
  credit,
  licence`
