import type {Body} from '../model/body.ts'
import type {Language} from '../model/language.ts'
import type {Localized} from '../model/text.ts'

const longest = 200
const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'})

/** A text in one line of at most 200 characters; it is cut between words, and between characters of Chinese. */
export function summary(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim() ?? ''
  if (line === '') return undefined
  const characters = Array.from(segmenter.segment(line), ({segment}) => segment)
  if (characters.length <= longest) return line
  const cut = characters.slice(0, longest - 1).join('')
  return `${cut.replace(/ [^ ]{0,30}$/, '').replace(/[\s,;:，；：、]+$/, '')}…`
}

/** The same of a localized text, only in the page's own language: a description carries no `lang` of its own. */
export const summaryIn = (text: Localized | undefined, language: Language) => summary(text?.[language])

/** The first paragraph of a body as plain text. */
export function firstParagraph(body: Body): string | undefined {
  const texts = body.flatMap((block) =>
    block._type === 'block' && block.style === 'normal' ? [block.children.map(({text}) => text).join('')] : [],
  )
  return texts.find((text) => text.trim() !== '')
}
