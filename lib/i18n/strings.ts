import type {Language} from '../model/language.ts'
import {en} from './en/all.ts'
import type {Strings} from './strings-type.ts'
import {zh} from './zh/all.ts'

const all: Readonly<Record<Language, Strings>> = {en, zh}

/** The interface strings of a language. */
export const strings = (language: Language): Strings => all[language]
