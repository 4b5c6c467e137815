import {defineQuery} from 'groq'
import {entityCard} from './entity-card.ts'
import {eventCard} from './event-card.ts'
import {byName, latestFirst, newestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {versionsOfStory} from './story.ts'
import {storyCard} from './story-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'
import {visible} from './visible.ts'

const site = '*[_id == "site"][0]'
const inLanguage = `_type == "story" && language == $language && ${visible}`
const latest = `*[${inLanguage}] | ${newestFirst}`
const latestWithPeople = `*[${inLanguage} && count(appearances) > 0] | ${newestFirst}`

/** Those in the latest stories: somebody once for each story. */
export const peopleInTheNews = `(${latestWithPeople} [0...12])[].appearances[].person->{${personCard}}`

/** Lasts until its end, else through the day after its start: a start is often known to the day only. */
const ahead = `dateTime(coalesce(end, start)) > dateTime($now) - 86400`

/** Stories that an editor chose, or their translations: it is enough to choose one in one language. */
const chosen = (stories: string) =>
  `${stories}[]->{"shown": [@, ...${versionsOfStory}][${inLanguage}][0]{${storyCard}}}.shown`

/** Stories of a topic, programme or institution; those that mention it in passing are not of it. */
const storiesAbout = `*[
  ${inLanguage} && references(^.about._ref)
    && count([...topics, ...programmes, ...institutions][_ref == ^.^.about._ref]) > 0
] | ${newestFirst}`

/** Fields of `sectionSetting` in `lib/model/front.ts`. */
const sections = `${site}.frontPage[]{
  "key": _key,
  "kind": _type,
  heading,
  count,
  _type == "storiesAbout" => {"about": about->{${entityCard}}, "stories": ${storiesAbout} [0...24]{${storyCard}}},
  _type == "chosenStories" => {"stories": ${chosen('stories')}}
}`

/**
 * Fields of `frontMaterial` in `lib/model/front.ts`; more of each than is shown, since a story stands in one place only.
 * `refs` are what the settings name.
 */
export const frontQuery = defineQuery(`{
  "leads": ${site}{"stories": ${chosen('leads')}}.stories,
  "sections": ${sections},
  "stories": ${latest} [0...40]{${storyCard}},
  "coming": *[_type == "event" && ${ahead}] | order(dateTime(start) asc, _id asc) [0...10]{${eventCard}},
  "past": *[_type == "event" && !(${ahead})] | ${latestFirst} [0...10]{${eventCard}},
  "people": ${peopleInTheNews},
  "topics": *[_type == "topic"] | ${byName} [0...60]{${topicCard}},
  "programmes": *[_type == "programme"] | ${byName} [0...60]{${programmeCard}},
  "refs": array::compact([
    ...${site}.leads[]._ref,
    ...${site}.frontPage[].stories[]._ref,
    ...${site}.frontPage[].about._ref
  ])
}`)
