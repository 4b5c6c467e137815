import type {NearThing} from '../../../components/pages/NotFoundPage.tsx'
import type {Language} from '../../../lib/model/language.ts'
import {nameIn} from '../../../lib/model/text.ts'
import {entityPath, storyPath} from '../../../lib/routes.ts'
import {searchQuestion} from '../../../lib/search/question.ts'
import {searchNewsroom} from '../../../sanity/content/search.ts'

const mostOfAKind = 3

/** The words in an address: `wu-zhao-hui` may mean Wu Zhao Hui. Numbers alone mean nothing. */
export function wordsOf(slug: string): string {
  const words = slug.split(/[-_./\s]+/).filter((word) => word !== '')
  return words.every((word) => /^\d+$/.test(word)) ? '' : words.join(' ').slice(0, 80)
}

/** What the words of an address find: people and things first, then stories. Without a search, nothing. */
export async function nearThings(words: string, language: Language): Promise<NearThing[]> {
  if (words === '') return []
  try {
    const {entities, stories} = await searchNewsroom(searchQuestion.parse({text: words, language}))
    return [
      ...entities
        .slice(0, mostOfAKind)
        .map(({card}) => ({href: entityPath(language, card), label: nameIn(card.name, language)})),
      ...stories
        .slice(0, mostOfAKind)
        .map(({story}) => ({href: storyPath(story), label: {text: story.headline, language: story.language}})),
    ]
  } catch (error) {
    console.error(error)
    return []
  }
}
