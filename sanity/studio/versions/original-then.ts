import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {digestOf, passagesOf, type Passage} from '../../../lib/model/passages.ts'
import type {TranslatedFrom} from '../../../lib/model/translation.ts'

const answer = z.object({documents: z.array(z.unknown())})
const unknown = z.object({statusCode: z.literal(404)})

async function passagesAt(client: SanityClient, id: string, at: Record<string, string>): Promise<readonly Passage[]> {
  const url = `/data/history/${client.config().dataset}/documents/${id}`
  try {
    const {documents} = answer.parse(await client.request<unknown>({url, query: at}))
    return passagesOf(documents[0])
  } catch (error) {
    // The hosted lake keeps a history for so long only, and then says so.
    if (unknown.safeParse(error).success) return []
    throw error
  }
}

/**
 * The text that a version was made from, out of the lake's history; none when it is no longer kept. It is known again by
 * its digest, so that no other text is ever shown for it.
 */
export async function originalThen(
  client: SanityClient,
  {story, digest, revision, at}: TranslatedFrom,
): Promise<readonly Passage[] | undefined> {
  const moments: Record<string, string>[] = [
    ...(revision === undefined ? [] : [{revision}]),
    ...(at === undefined ? [] : [{time: at}]),
  ]
  for (const moment of moments) {
    for (const id of [story, `drafts.${story}`]) {
      const passages = await passagesAt(client, id, moment)
      if (digestOf(passages) === digest) return passages
    }
  }
  return undefined
}
