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

/**
 * Each story once, in the page's language where the list has that version, else in the first that the list has; the
 * order stays.
 */
export function onceInLanguage(rows: readonly StoryRow[], language: Language): StoryRow[] {
  const preferred = new Set(rows.filter((row) => row.language === language).flatMap(othersOf))
  const shown = new Set<string>()
  return rows.filter((row) => {
    if (row.language !== language && (preferred.has(row.story) || othersOf(row).some((other) => shown.has(other))))
      return false
    shown.add(row.story)
    return true
  })
}

const othersOf = ({story, versions}: StoryRow) => versions.filter((id) => id !== story)
