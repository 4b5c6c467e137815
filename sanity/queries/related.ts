import {defineQuery} from 'groq'
import {newestFirst} from './orders.ts'
import {storyCard} from './story-card.ts'
import {visible} from './visible.ts'

/** Fields of `candidate` in `lib/model/related.ts`. Their ids tie no page to them: few are shown in the end. */
const candidate = `"story": _id,
  publishedAt,
  "event": events[]._ref,
  "person": appearances[].person._ref,
  "programme": programmes[]._ref,
  "institution": institutions[]._ref,
  "topic": topics[]._ref`

const others = (shared: string) => `*[_type == "story" && language == $language && references(${shared})
  && _id != $id && ${visible}] | ${newestFirst}`

/**
 * The newest stories that share an event, a person or a programme (`$near`) with a story, and the newest that share an
 * institution or a topic (`$wide`). Those that only mention one of them share nothing; whoever asks ranks them.
 */
export const relatedQuery = defineQuery(`{
  "near": ${others('$near')}[0...80]{${candidate}},
  "wide": ${others('$wide')}[0...20]{${candidate}}
}`)

export const storiesByIdQuery = defineQuery(`*[_id in $ids && _type == "story" && ${visible}]{${storyCard}}`)
