import type {InitialValueResolverContext} from '@sanity/types'
import {z} from 'zod'
import {dayIn} from '../../lib/model/date.ts'
import {defaultLanguage, language, languages, type Language} from '../../lib/model/language.ts'
import {maybe} from '../../lib/model/parse.ts'
import {siteId} from '../../lib/model/site.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {localized, textIn} from '../../lib/model/text.ts'
import {studioApiVersion} from './api-version.ts'

const names = languages.map((code) => `name.${code}`).join(', ')
const known = `{
  "me": *[_type == "person" && !(_id in path("drafts.**")) && $name in [${names}, ...coalesce(otherNames, [])]][0]._id,
  ...*[_id == $site][0]{
    "publisher": publisher._ref, "city": publisher->place.city, "desk": name,
    "contact": contact{"email": email, "phone": phone}
  }
}`
const answer = z.object({
  me: maybe(z.string()),
  publisher: maybe(z.string()),
  city: maybe(localized),
  desk: maybe(localized),
  contact: maybe(z.object({email: maybe(z.string()), phone: maybe(z.string())})),
})

const reference = (id: string) => ({_type: 'reference', _ref: id})
const parameters = z.object({language}).optional().catch(undefined)

/** What is known of a new story before its editor has typed: language, today's dateline, who writes, who publishes. */
export async function startOfStory(
  params: unknown,
  {getClient, currentUser}: Pick<InitialValueResolverContext, 'getClient' | 'currentUser'>,
) {
  const written: Language = parameters.parse(params)?.language ?? defaultLanguage
  const client = getClient({apiVersion: studioApiVersion})
  const found = answer.parse(
    await client.fetch<unknown>(known, {name: currentUser?.name ?? '', site: siteId}, {perspective: 'raw'}),
  )
  const {me, publisher, city, desk, contact} = found
  const author = me === undefined ? {name: textIn(desk, written)?.text} : {person: reference(me)}
  return {
    language: written,
    dateline: {_type: 'dateline', place: textIn(city, written)?.text, date: dayIn(new Date(), newsroomTimeZone)},
    byline: me === undefined && desk === undefined ? [] : [{_type: 'author', _key: 'author', ...author}],
    institutions: publisher === undefined ? [] : [{_key: publisher, ...reference(publisher)}],
    ...(contact === undefined ? {} : {pressContact: {_type: 'pressContact', ...contact}}),
  }
}
