import {strings} from '../../../lib/i18n/strings.ts'
import type {Language} from '../../../lib/model/language.ts'

/** A text of the schema in the editor's language; the English one where there is no other. */
export type Say = (english: string) => string

/** How an editor is spoken to: the language, in which names stand first, and the words of the schema in it. */
export interface Voice {
  readonly language: Language
  readonly say: Say
}

/** The voice for an editor who uses Studio in a language. */
export const voiceIn = (language: Language): Voice => ({language, say: strings(language).schema})
