import type {Language} from '../../model/language.ts'
import type {Place} from '../../model/place.ts'
import {textIn} from '../../model/text.ts'
import type {JsonLdNode} from './node.ts'

/** The address of a place, as far as it is known. */
export function addressNode(place: Place, language: Language): JsonLdNode {
  return {
    '@type': 'PostalAddress',
    streetAddress: textIn(place.address, language)?.text,
    addressLocality: textIn(place.city, language)?.text,
    addressCountry: place.country,
  }
}

/** A place by its venue, else its city; undefined where neither is known. */
export function placeNode(place: Place, language: Language): JsonLdNode | undefined {
  const name = textIn(place.venue, language) ?? textIn(place.city, language)
  return name && {'@type': 'Place', name: name.text, address: addressNode(place, language)}
}
