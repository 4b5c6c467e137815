import {cache} from 'react'
import {z} from 'zod'
import {moment} from '../../lib/model/date.ts'
import {besideEvent} from '../../lib/model/beside-event.ts'
import {event, type NewsEvent} from '../../lib/model/event.ts'
import type {Language} from '../../lib/model/language.ts'
import {list, maybe} from '../../lib/model/parse.ts'
import {eventQuery} from '../queries/event.ts'
import {counted, withRows} from './counted.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {fetchEvents} from './named.ts'
import {aboutTag, entityTags} from './tags.ts'

const row = z.object({event: z.string(), start: moment, programme: maybe(z.string()), hosts: list(z.string())})
const fetched = event
  .omit({before: true, after: true, stories: true, storyCount: true})
  .extend({...withRows, around: list(row)})

/** An event with its coverage, and the events before and after it. Throws `LakeUnavailable`. */
export const getEvent = cache(async (language: Language, slug: string): Promise<NewsEvent | undefined> => {
  const found = await fetchParsed({
    query: eventQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => [
      ...entityTags('event', shown),
      ...[...(shown?.hosts ?? []), ...(shown?.programme === undefined ? [] : [shown.programme])].map(({id}) =>
        aboutTag(id),
      ),
    ],
  })
  if (found === undefined) return undefined
  const {around, ...rest} = await counted(found, language)
  const beside = besideEvent(found, around)
  const cards = await fetchEvents([beside.before, beside.after].filter((id) => id !== undefined))
  const cardOf = (id: string | undefined) => cards.find((card) => card.id === id)
  return {...rest, before: cardOf(beside.before), after: cardOf(beside.after)}
})
