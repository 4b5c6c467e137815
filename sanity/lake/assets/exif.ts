const prefix = 'Exif\0\0'

/** How a picture lies (1 to 8), from its EXIF, with or without JPEG's prefix; undefined when it doesn't say. */
export function readOrientation(exif: Buffer): number | undefined {
  const tiff = exif.toString('latin1', 0, 6) === prefix ? exif.subarray(6) : exif
  if (tiff.length < 10) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const entries = short(directory)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (short(at) !== 0x0112) continue
    const orientation = short(at + 8)
    return orientation >= 1 && orientation <= 8 ? orientation : undefined
  }
  return undefined
}

/** EXIF that says how a picture lies and nothing else: one directory with one entry. Without JPEG's prefix. */
export function orientationOnly(orientation: number): Buffer {
  // The TIFF header, one entry, its tag, its type (a short), one of it.
  const head = Buffer.from('4d4d002a00000008 0001 0112 0003 00000001'.replaceAll(' ', ''), 'hex')
  const rest = Buffer.alloc(8)
  rest.writeUInt16BE(orientation, 0)
  return Buffer.concat([head, rest])
}
