import type {NextRequest} from 'next/server'
import {languages, type Language} from '../lib/model/language.ts'
import {frontPath} from '../lib/routes.ts'

/** The site's language that a reader prefers, by `Accept-Language` (RFC 9110, 12.5.4); English when none is named. */
function preferred(header: string): Language {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/)
      return {language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0}
    })
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return wanted.flatMap(({language}) => languages.filter((known) => known === language))[0] ?? 'en'
}

/** `/` leads to the front page in the reader's language. */
export function GET(request: NextRequest): Response {
  const location = frontPath(preferred(request.headers.get('accept-language') ?? ''))
  return new Response(null, {status: 307, headers: {location, vary: 'Accept-Language', 'cache-control': 'no-cache'}})
}
