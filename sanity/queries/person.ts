import {defineQuery} from 'groq'
import {quotationFields} from './body/quotation.ts'
import {eventCard} from './event-card.ts'
import {latestFirst, newestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {rowsAbout} from './stories-about.ts'
import {visible} from './visible.ts'

/** A quotation with what tells the day it was said: the story's events, dateline and publication. */
const quotationInStory = `"quotation": {_type, _key, ${quotationFields}},
  "story": ^{
    "id": _id,
    "slug": slug.current,
    language,
    headline,
    "publishedAt": coalesce(publishedAt, _updatedAt),
    dateline,
    "events": events[]->{${eventCard}}
  }`

const quotingStories = `*[
  _type == "story" && references(^._id) && count(body[_type == "quotation" && speaker._ref == ^.^._id]) > 0 && ${visible}
]`

export const personQuery = defineQuery(`*[_type == "person" && slug.current == $slug] | order(_id asc) [0]{
  ${personCard},
  orcid,
  "links": links[]{"key": _key, label, url},
  biography,
  "rows": ${rowsAbout},
  "quotations": ${quotingStories} | ${newestFirst} [0...120]{
    "said": body[_type == "quotation" && speaker._ref == ^.^._id]{${quotationInStory}}
  }.said[],
  "events": *[_type == "event" && references(^._id)] | ${latestFirst}{${eventCard}}
}`)
