import {defineQuery} from 'groq'
import {eventDetails} from './event-card.ts'
import {picture} from './picture.ts'
import {programmeDetails} from './subject-card.ts'

const findable = '_type in ["story", "person", "institution", "event", "topic", "programme"]'

/** Ids and revisions of all that can be found, after `$after` in the order of ids: what an index is compared with. */
export const searchRevisionsQuery = defineQuery(`*[${findable} && _id > $after] | order(_id asc) [0...10000]{
  "id": _id,
  "rev": _rev
}`)

/** Everything that a body says, block by block; `lib/search/document.ts` takes it as one text. */
const words = `body[]{
  text,
  originalText,
  title,
  caption,
  "spans": children[].text,
  "facts": facts[]{label, value},
  "rows": rows[].cells,
  "captions": pictures[].caption
}`

const story = `language,
  headline,
  standfirst,
  dateline,
  publishedAt,
  embargoUntil,
  withdrawn,
  "picture": select(defined(mainPicture.asset._ref) => mainPicture{${picture}}),
  "people": appearances[].person._ref,
  "topics": topics[]._ref,
  "subjects": array::compact([...institutions[]._ref, ...events[]._ref]),
  "refs": array::compact([
    ...appearances[].person._ref,
    ...byline[].person._ref,
    ...institutions[]._ref,
    ...events[]._ref,
    ...topics[]._ref,
    ...programmes[]._ref,
    ...body[].speaker._ref,
    ...body[].markDefs[].entity._ref
  ]),
  "authors": byline[].name,
  "corrections": corrections[].text,
  "words": ${words}`

const person = `otherNames,
  "distinctions": distinctions[]{"key": _key, title, "institution": institution._ref},
  "roles": roles[]{"key": _key, title, "institution": institution._ref, from, to},
  "portrait": select(defined(portrait.asset._ref) => portrait{${picture}})`

/**
 * Documents as `lib/search/document.ts` has them. They name each other by id alone: the name of an entity is looked up
 * when it is shown, and a change of it changes no story. Stories that wait for their time are among them.
 */
export const searchDocumentsQuery = defineQuery(`*[_id in $ids && ${findable}]{
  "id": _id,
  "rev": _rev,
  "kind": _type,
  "slug": slug.current,
  name,
  "texts": array::compact([description, biography, others]),
  _type == "story" => {${story}},
  _type == "person" => {${person}},
  _type == "institution" => {abbreviations, "partOf": partOf._ref},
  _type == "event" => {${eventDetails}, "institutions": array::compact([...hosts[]._ref, ...institutions[]._ref])},
  _type == "programme" => {${programmeDetails}}
}`)
