import type {Language} from '../model/language.ts'
import {allStrings} from './all-strings.ts'
import type {Strings} from './strings-type.ts'

/** The interface strings of a language. */
export const strings = (language: Language): Strings => allStrings[language]
