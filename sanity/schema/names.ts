import {z} from 'zod'
import {allWriting} from '../../lib/i18n/all-writing.ts'
import {defaultLanguage, languages, type Language} from '../../lib/model/language.ts'
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

// A row is prepared in one go, and Studio hands `prepare` no more than what the row selects: the language of the one under
// way can be held here.
let rowLanguage: Language = defaultLanguage

/** Prepares a row with names in a language, where they have one in it. */
export function namedIn<T>(language: Language, prepare: () => T): T {
  const outer = rowLanguage
  rowLanguage = language
  try {
    return prepare()
  } finally {
    rowLanguage = outer
  }
}

/** A localized field as a preview shows it: in the editor's language, or what there is. */
export const oneName = (value: unknown) => textIn(selected.localized.parse(value), rowLanguage)?.text

/** A role as a preview shows it: `President, Zhejiang University`, `浙江大学校长`; undefined while it has no title. */
export function oneRole(title: unknown, institution: unknown): string | undefined {
  const what = textIn(selected.localized.parse(title), rowLanguage)
  const where = textIn(selected.localized.parse(institution), rowLanguage)
  if (what === undefined || where === undefined) return what?.text
  const {titleFirst, joint} = allWriting[rowLanguage]
  if (titleFirst) return what.text + joint + where.text
  // Where nothing stands between, a title in another language needs a space.
  return where.text + (joint === '' && what.language !== rowLanguage ? ' ' : joint) + what.text
}

/** Several roles in one line. */
export const joinRoles = (roles: readonly string[]) => roles.join(allWriting[rowLanguage].betweenRoles)

/** The name in the editor's language with the one in another script beside it; either alone; else what an untitled thing is called. */
export function bothNames(value: unknown, untitled: string): string {
  const name = selected.localized.parse(value)
  if (name === undefined) return untitled
  const names = [oneName(name), otherName(name, rowLanguage)?.text].filter((one) => one !== undefined)
  return names.length === 0 ? untitled : names.join(' ')
}
