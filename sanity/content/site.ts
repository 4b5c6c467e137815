import {cache} from 'react'
import {strings} from '../../lib/i18n/strings.ts'
import {byLanguage} from '../../lib/model/language.ts'
import {site, type Site} from '../../lib/model/site.ts'
import {siteQuery} from '../queries/site.ts'
import {fetchParsed} from './fetch-parsed.ts'

/** A newsroom whose settings nobody has written yet is still a newsroom. */
const unnamed = site.parse({name: byLanguage((language) => strings(language).frame.newsroom)})

/** The publisher's settings. Throws `LakeUnavailable`. */
export const getSite = cache(
  async (): Promise<Site> => (await fetchParsed({query: siteQuery, schema: site})) ?? unnamed,
)
