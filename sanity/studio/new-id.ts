const random = (bytes: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Id of a new document. Not randomUUID, which browsers keep from pages without https. */
export const newId = () => random(16)

/** Key of a new entry of a list. */
export const newKey = () => random(6)
