import type {Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {onceInLanguage, storyRows, type StoryRow} from '../../lib/model/story-row.ts'
import {fetchStories} from './named.ts'
import {getSite} from './site.ts'

/** Stories shown on the page of an entity; the others are on pages of their own. */
const storiesOnPage = 30

/** How an entity's stories are fetched, all of them in few words. */
export const withRows = {rows: storyRows}

/** Each story once, in the page's language where it has that, of those in languages that the site offers. */
export async function rowsIn(rows: readonly StoryRow[], language: Language): Promise<StoryRow[]> {
  const {languages} = await getSite()
  const offered = rows.filter((row) => languages.includes(row.language))
  return onceInLanguage(offered, language)
}

/** The stories of an entity as its page has them: the newest, and how many there are. Throws `LakeUnavailable`. */
export async function counted<F extends {readonly rows: readonly StoryRow[]}>(
  found: F,
  language: Language,
): Promise<Omit<F, 'rows'> & {stories: StoryCard[]; storyCount: number}> {
  const {rows, ...rest} = found
  const once = await rowsIn(rows, language)
  const stories = await fetchStories(once.slice(0, storiesOnPage).map(({story}) => story))
  return {...rest, stories, storyCount: once.length}
}
