import type {QuotationBlock} from '../../model/body.ts'
import {type Language, languageTags} from '../../model/language.ts'
import {originalWords} from '../../model/quotation.ts'
import type {JsonLdNode} from './node.ts'
import type {Page} from './page.ts'
import {entityReference} from './references.ts'

/** Where and when words were said. */
interface Said {
  /** `@id` of the story. */
  readonly story: string
  readonly language: Language
  /** `@id` of the event. */
  readonly event?: string | undefined
}

/** A direct quotation. Reported speech is the newsroom's wording, so it is no Quotation of the speaker. */
export function quotationNode(block: QuotationBlock, said: Said, page: Page): JsonLdNode | undefined {
  if (block.quotationKind !== 'direct' || block.speaker === undefined) return undefined
  return {
    '@type': 'Quotation',
    '@id': `${said.story}-${block._key}`,
    text: block.text,
    inLanguage: languageTags[said.language],
    creator: entityReference(block.speaker, page),
    isPartOf: {'@id': said.story},
    recordedIn: said.event === undefined ? undefined : {'@id': said.event},
    translationOfWork: original(block, said.language),
  }
}

function original(block: QuotationBlock, language: Language): JsonLdNode | undefined {
  const words = originalWords(block, language)
  return words && {'@type': 'Quotation', text: words.text, inLanguage: languageTags[words.language]}
}
