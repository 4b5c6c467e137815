import type {BlockOf} from '../../../lib/model/body.ts'
import type {Language} from '../../../lib/model/language.ts'
import {Picture} from '../../ui/Picture.tsx'

interface Props {
  readonly block: BlockOf<'picture'>
  readonly language: Language
}

/** A picture between paragraphs, as wide as the column. */
export function BodyPicture({block, language}: Props) {
  return <Picture picture={block.picture} language={language} />
}
