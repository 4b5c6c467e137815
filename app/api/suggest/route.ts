import {z} from 'zod'
import {suggested} from '../../../components/search/suggested.ts'
import {language} from '../../../lib/model/language.ts'
import {suggest} from '../../../sanity/content/search.ts'

const mostCharacters = 100
const mostSuggestions = 8

const asked = z.object({
  language,
  q: z.string().transform((text) => text.trim().slice(0, mostCharacters)),
})

/** What somebody who types `q` on a page in `language` may mean: for `search-suggest.element.ts`. */
export async function GET(request: Request): Promise<Response> {
  const {success, data} = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!success) return problem(400, 'Ask with q and language: /api/suggest?language=en&q=Wu')
  try {
    const found = data.q === '' ? [] : await suggest(data.q, data.language)
    const body = suggested(found.slice(0, mostSuggestions), data.language)
    // Long enough for who deletes a letter and types it again.
    return Response.json(body, {headers: {'cache-control': 'private, max-age=10'}})
  } catch (error) {
    console.error(error)
    return problem(503, 'Suggestions cannot be made right now.')
  }
}

const problem = (status: number, message: string) =>
  Response.json({message}, {status, headers: {'cache-control': 'no-store'}})
