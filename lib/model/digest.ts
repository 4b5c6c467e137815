/**
 * Tells texts apart: 64 bits of them, always the same. No secret and no proof against forgers; the browser's own digests
 * exist only on pages with https, and only later.
 */
export function digest(text: string): string {
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2_654_435_761)
    two = Math.imul(two ^ unit, 1_597_334_677)
  }
  const mixed = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909)
  const other = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(mixed ^ (mixed >>> 13), 3_266_489_909)
  return [mixed, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
