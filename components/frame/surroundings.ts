import type {Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'

/** The same thing in each language, where it exists. */
export type Alternates = Readonly<Partial<Record<Language, string | undefined>>>

/** The feed that a page announces, and what it follows. */
export interface Feed {
  readonly href: string
  readonly title: TextInLanguage
}
