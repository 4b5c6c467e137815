import type {NextRequest} from 'next/server'
import {preferredLanguage} from '../lib/i18n/preferred.ts'
import {languages, type Language} from '../lib/model/language.ts'
import {frontPath} from '../lib/routes.ts'
import {LakeUnavailable} from '../sanity/content/lake-unavailable.ts'
import {getSite} from '../sanity/content/site.ts'

/** What the site offers; while its settings cannot be read, what it could offer. */
async function offered(): Promise<readonly Language[]> {
  try {
    return (await getSite()).languages
  } catch (error) {
    if (!(error instanceof LakeUnavailable)) throw error
    console.error(error.message)
    return languages
  }
}

/** `/` leads to the front page in the language, of those that the site offers, that the reader prefers. */
export async function GET(request: NextRequest): Promise<Response> {
  const language = preferredLanguage(request.headers.get('accept-language') ?? '', await offered())
  const headers = {location: frontPath(language), vary: 'Accept-Language', 'cache-control': 'no-cache'}
  return new Response(null, {status: 307, headers})
}
