import type {Language} from '../../model/language.ts'
import type {Picture} from '../../model/picture.ts'
import {textIn} from '../../model/text.ts'
import {canBeCut, cut} from '../cut.ts'
import type {JsonLdNode} from './node.ts'

// The three shapes that search engines ask for: 16:9, 4:3, 1:1.
const shapes = [
  {width: 1200, height: 675},
  {width: 1200, height: 900},
  {width: 1200, height: 1200},
] as const

/** A picture in each shape, with its words and its credit; none of a drawing. */
export function pictureNodes(picture: Picture, language: Language): JsonLdNode[] | undefined {
  if (!canBeCut(picture)) return undefined
  const caption = textIn(picture.caption ?? picture.alt, language)?.text
  return shapes.map((shape) => {
    const {url, width, height} = cut(picture, shape)
    return {'@type': 'ImageObject', url, width, height, caption, creditText: picture.credit}
  })
}
