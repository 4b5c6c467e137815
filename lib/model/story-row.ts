import {z} from 'zod'
import {moment} from './date.ts'
import {language, type Language} from './language.ts'
import {list} from './parse.ts'

const ids = list(z.string()).transform((all) => [...new Set(all)])

/**
 * A story as far as counting needs it: ids of itself, its versions in other languages, the people in it, its events, and
 * the institutions that it names or that its events bring together.
 */
export const storyRow = z.object({
  story: z.string(),
  language,
  publishedAt: moment,
  versions: ids,
  people: ids,
  institutions: ids,
  events: ids,
})
export type StoryRow = z.infer<typeof storyRow>
export const storyRows = list(storyRow)

interface Versioned {
  readonly language: Language
  readonly versions: readonly string[]
}

/**
 * Each story once, in the page's language where the list has that version, else in the first that the list has; the
 * order stays.
 */
export function onceInLanguage<T extends Versioned>(
  stories: readonly T[],
  language: Language,
  idOf: (story: T) => string,
): T[] {
  const othersOf = (story: T) => story.versions.filter((id) => id !== idOf(story))
  const preferred = new Set(stories.filter((story) => story.language === language).flatMap(othersOf))
  const shown = new Set<string>()
  return stories.filter((story) => {
    const id = idOf(story)
    if (story.language !== language && (preferred.has(id) || othersOf(story).some((other) => shown.has(other))))
      return false
    shown.add(id)
    return true
  })
}
