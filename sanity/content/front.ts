import {cache} from 'react'
import type {z} from 'zod'
import {eventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {front, type Front} from '../../lib/model/lists.ts'
import {list} from '../../lib/model/parse.ts'
import {storyCards} from '../../lib/model/story-card.ts'
import {frontQuery} from '../queries/front.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {typeTag} from './tags.ts'

const fetched = front.omit({events: true}).extend({
  leads: storyCards,
  coming: list(eventCard),
  past: list(eventCard),
})

const peopleShown = 12
const storiesShown = 13

/** The first of each id, in order. */
function unique<T extends {readonly id: string}>(items: readonly T[]): T[] {
  const seen = new Set<string>()
  return items.filter(({id}) => !seen.has(id) && seen.add(id))
}

function arrange({leads, stories, coming, past, people, ...rest}: z.infer<typeof fetched>): Front {
  return {
    ...rest,
    stories: unique([...leads.slice(0, 1), ...stories]).slice(0, storiesShown),
    events: [...coming, ...past],
    people: unique(people).slice(0, peopleShown),
  }
}

/** What the front page shows: the chosen lead first; events to come, then those past. Throws `LakeUnavailable`. */
export const getFront = cache(async (language: Language): Promise<Front> => {
  const found = await fetchParsed({
    query: frontQuery,
    params: {language},
    schema: fetched,
    tagsOf: () => ['story', 'event', 'topic', 'programme'].map(typeTag),
  })
  return found === undefined ? {stories: [], events: [], people: [], topics: [], programmes: []} : arrange(found)
})
