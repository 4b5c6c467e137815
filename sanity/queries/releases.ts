import {defineQuery} from 'groq'

/** Stories in the lake that turn public by themselves after `$since`, whole, so that their references can be read. */
export const releasesQuery = defineQuery(`*[
  _type == "story"
    && withdrawn != true
    && defined(publishedAt)
    && (dateTime(publishedAt) > dateTime($since) || dateTime(embargoUntil) > dateTime($since))
]`)
