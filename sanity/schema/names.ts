import {z} from 'zod'
import {defaultLanguage, languages} from '../../lib/model/language.ts'
import {localized, otherName, textIn} from '../../lib/model/text.ts'

const text = z.string().trim().min(1).optional().catch(undefined)

/** What a preview selected, read leniently: a half-written document still has a row in a list. */
export const selected = {
  text,
  flag: z.boolean().optional().catch(undefined),
  /** A localized field, selected whole. */
  localized: localized.optional().catch(undefined),
}

/** Keys of a preview by which Studio's search weighs fields, the heaviest first. */
const weighed = ['title', 'subtitle', 'description']

/**
 * What a preview selects of a name: the whole, and each language for Studio's search, which ranks documents by the fields
 * that their previews select: somebody called Wu stands before an institution that mentions him.
 */
export const selectedName: {readonly name: string} = {
  name: 'name',
  ...Object.fromEntries(
    languages.slice(0, weighed.length).map((language, place) => [weighed[place], `name.${language}`]),
  ),
}

/** A localized field as a preview shows it: English, or what there is. */
export const oneName = (value: unknown) => textIn(selected.localized.parse(value), defaultLanguage)?.text

/** The English name with the one in another script beside it; either alone; else what an untitled thing is called. */
export function bothNames(value: unknown, untitled: string): string {
  const name = selected.localized.parse(value)
  if (name === undefined) return untitled
  const names = [oneName(name), otherName(name, defaultLanguage)?.text].filter((one) => one !== undefined)
  return names.length === 0 ? untitled : names.join(' ')
}
