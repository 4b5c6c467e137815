import {createHash} from 'node:crypto'

// The namespace for addresses, RFC 9562 appendix C.
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * The name of a story in every feed: a UUID made from its id (version 5, RFC 9562), so that it outlives a new slug and
 * a new host, and no subscriber reads a story twice.
 */
export function storyUrn(id: string): string {
  const hash = createHash('sha1').update(namespace).update(`dateline:story:${id}`).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
