import {z} from 'zod'
import type {Strings} from '../../../lib/i18n/strings-type.ts'

/** Why something about access could not be done, as Studio says it. */
export type Problem = keyof Strings['access']['problems']

const refusal = z.object({
  statusCode: z.int(),
  response: z.object({body: z.unknown()}),
})
const typed = z.object({
  error: z.object({type: z.enum(['lastAdministrator', 'alreadyMember', 'wrongPassword', 'tooManyAttempts'])}),
})

const byStatus: Readonly<Record<number, Problem>> = {
  400: 'notTaken',
  401: 'signedOut',
  403: 'refused',
  404: 'gone',
  429: 'tooManyAttempts',
}

/** Reads what the lake has answered; no answer is an outage. */
export function problemOf(error: unknown): Problem {
  const refused = refusal.safeParse(error).data
  if (refused === undefined) return 'outage'
  return typed.safeParse(refused.response.body).data?.error.type ?? byStatus[refused.statusCode] ?? 'outage'
}
