import {z} from 'zod'
import type {Language} from '../../lib/model/language.ts'
import {list} from '../../lib/model/parse.ts'
import {storyCard, storyCards, type StoryCard} from '../../lib/model/story-card.ts'
import {onceInLanguage} from '../../lib/model/story-row.ts'
import {getSite} from './site.ts'

/** Stories shown on the page of an entity; the others are on pages of their own. */
const storiesOnPage = 30

const versionedCard = storyCard.extend({versions: list(z.string())})
export type VersionedCard = z.infer<typeof versionedCard>

/** Cards with the ids of each story's versions in other languages. */
export const versionedCards = list(versionedCard)

/** Each story once, in the page's language where the list has that version; the order stays. */
export function inLanguage(cards: readonly VersionedCard[], language: Language): StoryCard[] {
  const once = onceInLanguage(cards, language, ({id}) => id)
  return storyCards.parse(once.slice(0, storiesOnPage))
}

/** The same of what a page found, without stories in a language that the site does not offer. */
export async function storiesShown(cards: readonly VersionedCard[], language: Language): Promise<StoryCard[]> {
  const {languages} = await getSite()
  return inLanguage(
    cards.filter((card) => languages.includes(card.language)),
    language,
  )
}
