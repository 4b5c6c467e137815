import {defineQuery} from 'groq'
import {eventCard} from './event-card.ts'
import {byName, latestFirst, newestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {storyCard} from './story-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'
import {visible} from './visible.ts'

const inLanguage = `_type == "story" && language == $language && ${visible}`
const latest = `*[${inLanguage}] | ${newestFirst}`
const latestWithPeople = `*[${inLanguage} && count(appearances) > 0] | ${newestFirst}`

/** Lasts until its end, else through the day after its start: a start is often known to the day only. */
const ahead = `dateTime(coalesce(end, start)) > dateTime($now) - 86400`

/** `people` has somebody once for each recent story; `leads` are the stories chosen in the site's settings. */
export const frontQuery = defineQuery(`{
  "leads": (*[_id == "site"][0].leads[]->)[language == $language && ${visible}]{${storyCard}},
  "stories": ${latest} [0...13]{${storyCard}},
  "coming": *[_type == "event" && ${ahead}] | order(dateTime(start) asc, _id asc) [0...5]{${eventCard}},
  "past": *[_type == "event" && !(${ahead})] | ${latestFirst} [0...5]{${eventCard}},
  "people": (${latestWithPeople} [0...8])[].appearances[].person->{${personCard}},
  "topics": *[_type == "topic"] | ${byName}{${topicCard}},
  "programmes": *[_type == "programme"] | ${byName}{${programmeCard}}
}`)
