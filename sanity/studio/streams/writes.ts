import {z} from 'zod'
import {attempt, pause} from './attempt.ts'

const named = z.object({transactionId: z.string()})
const refused = z.object({error: z.object({type: z.string()})})

function read<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * What editors write, sent again until the lake has answered. Studio would send it anew under another transaction id: a
 * write of which only the answer was lost would then be done twice. And meanwhile it would show, and let the editor go
 * on in, a text without what is still to come.
 */
export class Writes {
  readonly #fetch: typeof globalThis.fetch
  readonly #underWay = new Set<Promise<Response>>()
  #held = 0

  constructor(fetch: typeof globalThis.fetch) {
    this.#fetch = fetch
  }

  /** Sends a write. One without a transaction id goes out once: nobody could tell whether it had been done. */
  async send(request: Request): Promise<Response> {
    const transactionId = read(named, await request.clone().text())?.transactionId
    const answer = transactionId === undefined ? this.#fetch(request) : this.#insist(request, transactionId)
    this.#underWay.add(answer)
    const over = () => this.#underWay.delete(answer)
    answer.then(over, over)
    return answer
  }

  /** Resolves at once while all goes well; after an outage, when what was held and what queued behind it is written. */
  async settled(): Promise<void> {
    if (this.#held === 0) return
    while (this.#underWay.size > 0) {
      await Promise.allSettled(this.#underWay)
      // Studio sends the next of a document's writes when it has read the answer to the one before.
      await pause()
    }
  }

  async #insist(request: Request, transactionId: string): Promise<Response> {
    const first = await attempt(this.#fetch, request)
    if (first !== undefined) return first
    this.#held += 1
    try {
      while (true) {
        await pause()
        const answer = await attempt(this.#fetch, request)
        if (answer !== undefined) return await doneBefore(answer, transactionId)
      }
    } finally {
      this.#held -= 1
    }
  }
}

/** Asked again, "there is such a transaction" means that it was done, and that only the answer was lost. */
async function doneBefore(answer: Response, transactionId: string): Promise<Response> {
  if (answer.status !== 409) return answer
  const known = read(refused, await answer.clone().text())?.error.type === 'transactionAlreadyExistsError'
  return known ? Response.json({transactionId, results: []}) : answer
}
