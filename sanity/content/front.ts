import {cache} from 'react'
import {z} from 'zod'
import {eventCard} from '../../lib/model/event-card.ts'
import {arrangeFront} from '../../lib/model/front-arrangement.ts'
import {frontMaterial, type Front} from '../../lib/model/front.ts'
import type {Language} from '../../lib/model/language.ts'
import {list} from '../../lib/model/parse.ts'
import {frontQuery} from '../queries/front.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {aboutTag, typeTag} from './tags.ts'

const cards = list(eventCard)
const fetched = frontMaterial.omit({events: true}).extend({coming: cards, past: cards, refs: list(z.string())})

const nothing = fetched.parse({})

/**
 * The front page as the site's settings compose it. It waits for every story, and, since a chosen story stands for its
 * translations, for what refers to those chosen. Throws `LakeUnavailable`.
 */
export const getFront = cache(async (language: Language): Promise<Front> => {
  const found = await fetchParsed({
    query: frontQuery,
    params: {language},
    schema: fetched,
    tagsOf: (shown) => [...['story', 'event', 'topic', 'programme'].map(typeTag), ...(shown?.refs ?? []).map(aboutTag)],
  })
  const {coming, past, refs: _refs, ...material} = found ?? nothing
  return arrangeFront({...material, events: [...coming, ...past]})
})
