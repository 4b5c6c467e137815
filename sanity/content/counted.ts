import type {Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {onceInLanguage, storyRows, type StoryRow} from '../../lib/model/story-row.ts'
import {getSite} from './site.ts'
import {storiesShown, versionedCards, type VersionedCard} from './versions.ts'

/** How an entity's stories are fetched: the newest as cards, all of them in few words. */
export const withStories = {stories: versionedCards, rows: storyRows}

interface Fetched {
  readonly stories: readonly VersionedCard[]
  readonly rows: readonly StoryRow[]
}

/** Each story once, in the page's language where it has that, of those in languages that the site offers. */
export async function rowsIn(rows: readonly StoryRow[], language: Language): Promise<StoryRow[]> {
  const {languages} = await getSite()
  const offered = rows.filter((row) => languages.includes(row.language))
  return onceInLanguage(offered, language, ({story}) => story)
}

/** The stories of an entity as its page has them: the newest, and how many there are. */
export async function counted<F extends Fetched>(
  found: F,
  language: Language,
): Promise<Omit<F, 'stories' | 'rows'> & {stories: StoryCard[]; storyCount: number}> {
  const {stories, rows, ...rest} = found
  const [shown, once] = await Promise.all([storiesShown(stories, language), rowsIn(rows, language)])
  return {...rest, stories: shown, storyCount: once.length}
}
