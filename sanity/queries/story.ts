import {defineQuery} from 'groq'
import {appearances} from './appearance.ts'
import {body} from './body/body.ts'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {newestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {picture} from './picture.ts'
import {storyCard} from './story-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'
import {takenDown, visible} from './visible.ts'

/** A story and its versions in other languages, public or not: the ids in its translation record. */
export const versions = '*[_type == "translation.metadata" && references(^._id)].translations[].value._ref'

/** The same, themselves. */
export const versionsOfStory = `*[_type == "translation.metadata" && references(^._id)].translations[].value->`

/** Fields of `lib/model/story.ts`; `also` has the refs that its card doesn't have. */
export const story = `${storyCard},
  previousSlugs,
  "updatedAt": _updatedAt,
  "mainPicture": select(defined(mainPicture.asset._ref) => mainPicture{${picture}}),
  "byline": byline[]{"key": _key, "person": person->{${personCard}}, name},
  "body": ${body},
  "appearances": ${appearances},
  "institutions": institutions[]->{${institutionCard}},
  "events": events[]->{
    ${eventCard},
    "hosts": hosts[]->{${institutionCard}},
    "refs": array::compact(hosts[]._ref)
  },
  "topics": topics[]->{${topicCard}},
  "programmes": programmes[]->{${programmeCard}},
  "corrections": corrections[]{"key": _key, date, text},
  pressContact,
  "translations": (${versionsOfStory})[language != ^.language && ${visible}]{
    "id": _id,
    language,
    "slug": slug.current,
    headline
  },
  "also": {"refs": array::compact([
    ...${versions},
    ...byline[].person._ref,
    ...institutions[]._ref,
    ...events[]._ref,
    ...programmes[]._ref,
    ...body[].speaker._ref,
    ...body[].markDefs[].entity._ref
  ])}`

const bySlug = `_type == "story" && slug.current == $slug && language == $language && ${visible}`

export const storyBySlugQuery = defineQuery(`*[${bySlug}] | ${newestFirst} [0]{${story}}`)

export const storyByPreviousSlugQuery = defineQuery(`*[
  _type == "story" && language == $language && $slug in previousSlugs && ${visible}
] | ${newestFirst} [0]{"id": _id, "slug": slug.current}`)

export const storyTakenDownQuery = defineQuery(`*[
  _type == "story" && language == $language && (slug.current == $slug || $slug in previousSlugs) && ${takenDown}
][0]{"id": _id}`)
