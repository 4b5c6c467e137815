// Written by `npm run typegen` from the languages of `lib/model/language.ts`. Not to be edited by hand.

import type {Language} from '../model/language.ts'
import {writing as en} from './en/writing.ts'
import {writing as zh} from './zh/writing.ts'
import type {Writing} from './writing-type.ts'

export const allWriting: Readonly<Record<Language, Writing>> = {en, zh}
