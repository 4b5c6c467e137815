import {z} from 'zod'
import {memberRole} from './access.ts'

const invitation = z.object({email: z.string(), role: memberRole})
const key = z.object({label: z.string(), role: memberRole})
const nothing = z.unknown()

const step = z.discriminatedUnion('action', [
  z.object({action: z.literal('invitation.made'), details: invitation}),
  z.object({action: z.literal('invitation.revoked'), details: invitation}),
  z.object({action: z.literal('member.joined'), details: invitation}),
  z.object({action: z.literal('member.removed'), details: invitation}),
  z.object({action: z.literal('role.changed'), details: z.object({from: memberRole, to: memberRole})}),
  z.object({action: z.literal('password.linked'), details: nothing}),
  z.object({action: z.literal('password.changed'), details: nothing}),
  z.object({action: z.literal('sessions.ended'), details: z.object({sessions: z.int()})}),
  z.object({action: z.literal('token.made'), details: key}),
  z.object({action: z.literal('token.revoked'), details: key}),
  z.object({action: z.literal('dataset.made'), details: z.object({aclMode: z.enum(['private', 'public'])})}),
  z.object({action: z.literal('dataset.deleted'), details: nothing}),
])

/** What was done; `other` is something that this program has no sentence for. */
export type AccessStep = z.infer<typeof step> | {readonly action: 'other'; readonly called: string}

export interface AccessChange {
  readonly id: number
  /** An instant, ISO 8601. */
  readonly at: string
  /** Name of who did it; undefined when nobody knows any more. */
  readonly actor: string | undefined
  /** Name of whom or what it was done to; its id where it has no name. */
  readonly subject: string
  /** Somebody did it to themselves. */
  readonly self: boolean
  readonly step: AccessStep
}

const party = z
  .object({displayName: z.string()})
  .nullish()
  .transform((found) => found?.displayName)

/** One line of the record of who changed what about people, machines and datasets. */
export const accessChange = z
  .object({
    id: z.int(),
    at: z.iso.datetime(),
    action: z.string(),
    actorId: z.string(),
    actor: party,
    subjectId: z.string(),
    subject: party,
    details: z.unknown(),
  })
  .transform(({id, at, action, actorId, actor, subjectId, subject, details}): AccessChange => ({
    id,
    at,
    actor,
    subject: subject ?? subjectId,
    self: actorId === subjectId,
    step: step.safeParse({action, details}).data ?? {action: 'other', called: action},
  }))
