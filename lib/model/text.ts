import {z} from 'zod'
import {byLanguage, defaultLanguage, fallbacks, shareScript, type Language} from './language.ts'
import {maybe} from './parse.ts'

const filled = maybe(z.string()).transform((value) => {
  const trimmed = value?.trim()
  return trimmed === '' ? undefined : trimmed
})

/** One value for each of the site's languages; any of them may be missing. */
export const localized = z.object(byLanguage(() => filled))
export type Localized = z.infer<typeof localized>

/** A text together with the language it is really in, for the `lang` attribute. */
export interface TextInLanguage {
  readonly text: string
  readonly language: Language
}

/** The value in the wanted language, else in another one that has it, its own script first; else undefined. */
export function textIn(value: Localized | undefined, wanted: Language): TextInLanguage | undefined {
  for (const language of fallbacks[wanted]) {
    const text = value?.[language]
    if (text !== undefined) return {text, language}
  }
  return undefined
}

/** A name must exist in one language at least. */
export const name = localized.refine((value) => textIn(value, defaultLanguage) !== undefined, {
  message: 'a name is needed in at least one language',
})

/** A name in the wanted language with its fallback; names always have one. */
export function nameIn(value: Localized, wanted: Language): TextInLanguage {
  return textIn(value, wanted) ?? {text: '', language: wanted}
}

/** The same name in the other script, where it has one that differs: 吴朝晖 beside Wu Zhaohui. */
export function otherName(value: Localized, wanted: Language): TextInLanguage | undefined {
  const shown = nameIn(value, wanted)
  for (const language of fallbacks[wanted]) {
    const text = value[language]
    if (!shareScript(language, shown.language) && text !== undefined && text !== shown.text) return {text, language}
  }
  return undefined
}
