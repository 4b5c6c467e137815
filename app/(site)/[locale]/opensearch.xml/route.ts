import {readEnv} from '../../../../lib/env.ts'
import {openSearchDescription} from '../../../../lib/feeds/open-search.ts'
import {strings} from '../../../../lib/i18n/strings.ts'
import {nameIn} from '../../../../lib/model/text.ts'
import {LakeUnavailable} from '../../../../sanity/content/lake-unavailable.ts'
import {getSite} from '../../../../sanity/content/site.ts'
import {noneAtBuild} from '../define-page.tsx'
import {pageLanguage} from '../page-language.ts'

const answer = (status: number, type: string, text: string) =>
  new Response(text, {status, headers: {'content-type': `${type}; charset=utf-8`}})

/** How a browser can search the site in this language, for those who add it to what they search. */
async function describe(_request: Request, {params}: {params: Promise<{locale: string}>}): Promise<Response> {
  const {locale} = await params
  const language = await pageLanguage(locale)
  const {errors} = strings(language)
  if (language !== locale) return answer(404, 'text/plain', `${errors.notFoundTitle}\n`)
  try {
    const {name} = await getSite()
    const searched = {siteName: nameIn(name, language).text, language, siteUrl: readEnv().siteUrl}
    return answer(200, 'application/opensearchdescription+xml', openSearchDescription(searched))
  } catch (error) {
    if (!(error instanceof LakeUnavailable)) throw error
    console.error(error.message)
    return answer(503, 'text/plain', `${errors.outageTitle}\n`)
  }
}

export const dynamic = 'force-static'
export const generateStaticParams = noneAtBuild
export const GET = describe
