// Written by `npm run typegen` from the languages of `lib/model/language.ts`. Not to be edited by hand.

import type {Language} from '../model/language.ts'
import {en} from './en/all.ts'
import {zh} from './zh/all.ts'
import type {Strings} from './strings-type.ts'

export const allStrings: Readonly<Record<Language, Strings>> = {en, zh}
