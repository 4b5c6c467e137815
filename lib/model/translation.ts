import {z} from 'zod'
import {moment} from './date.ts'
import type {Language} from './language.ts'
import {lenient} from './parse.ts'
import type {Passage} from './passages.ts'

/** Which text of which story a version in another language was last known to say the same as. */
export const translatedFrom = z.object({
  story: z.object({_ref: z.string()}).transform(({_ref}) => _ref),
  digest: z.string(),
  /** Of the document that had this text: how its words are found again in the history. */
  revision: lenient(z.string()),
  at: lenient(moment),
})
export type TranslatedFrom = z.infer<typeof translatedFrom>

/** What a version says in one of its two forms. */
export interface VersionText {
  readonly revision: string
  readonly updatedAt: string
  readonly passages: readonly Passage[]
  readonly digest: string
}

/** A story's version in a language. */
export interface StoryVersion {
  /** As published, or to be. */
  readonly id: string
  readonly language: Language
  readonly isPublished: boolean
  /** What readers have, or would have of a version that is only a draft. */
  readonly text: VersionText
  /** What it will say, where a draft stands beside what is published. */
  readonly draft: VersionText | undefined
  readonly translatedFrom: TranslatedFrom | undefined
}

/** Which version others were made from: the first in the list that was made from none. */
const firstOf = (versions: readonly StoryVersion[]) => versions.find((version) => version.translatedFrom === undefined)

/** The version that a version has to say the same as; none for the original, or when it is gone. */
export function originalOf(version: StoryVersion, versions: readonly StoryVersion[]): StoryVersion | undefined {
  const named = version.translatedFrom
  const original = named === undefined ? firstOf(versions) : versions.find(({id}) => id === named.story)
  return original?.id === version.id ? undefined : original
}

const forms = ({text, draft}: StoryVersion) => (draft === undefined ? [text] : [text, draft])
const lastTouched = (version: StoryVersion) => Math.max(...forms(version).map(({updatedAt}) => Date.parse(updatedAt)))
const day = 24 * 60 * 60 * 1000

/**
 * Whether an original says something else than what a version was made from. Words that are only in the original's draft
 * are no reason yet. A version that names no text (imported, or tied by hand) is behind when the original was edited a
 * day or more after it: within a day, both may have come from the same import.
 */
export function isBehind(version: StoryVersion, original: StoryVersion): boolean {
  const from = version.translatedFrom
  if (from !== undefined) return forms(original).every(({digest}) => digest !== from.digest)
  return Date.parse(original.text.updatedAt) - lastTouched(version) >= day
}

const letters = /\p{L}/gu
/** Shorter ones may be the same in both languages: names, figures. */
const telling = 12
const alwaysTold: ReadonlySet<string> = new Set(['headline', 'standfirst'])
// Place and date, and credits, are names; the picture's description has its own rule.
const neverTold: ReadonlySet<string> = new Set(['dateline', 'picture'])

/** Passages of a version that still stand as they were taken over from the original. */
export function untranslated(passages: readonly Passage[], original: StoryVersion): readonly Passage[] {
  const taken = new Set(forms(original).flatMap((form) => form.passages.map(({text}) => text)))
  return passages.filter(({kind, text}) => {
    if (neverTold.has(kind) || !taken.has(text)) return false
    const length = text.match(letters)?.length ?? 0
    return alwaysTold.has(kind) ? length > 0 : length >= telling
  })
}
