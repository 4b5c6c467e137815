import {strings} from '../../../lib/i18n/strings.ts'
import type {Language} from '../../../lib/model/language.ts'

/** A text of the schema in the editor's language; the English one where there is no other. */
export type Say = (english: string) => string

/** Says the words of the schema in a language. */
export const sayIn = (language: Language): Say => strings(language).schema
