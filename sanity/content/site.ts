import {cache} from 'react'
import {site, type Site} from '../../lib/model/site.ts'
import {siteQuery} from '../queries/site.ts'
import {fetchParsed} from './fetch-parsed.ts'

/** A newsroom whose settings nobody has written yet is still a newsroom. */
const unnamed = site.parse({name: {en: 'Newsroom', zh: '新闻中心'}})

/** The publisher's settings. Throws `LakeUnavailable`. */
export const getSite = cache(
  async (): Promise<Site> => (await fetchParsed({query: siteQuery, schema: site})) ?? unnamed,
)
