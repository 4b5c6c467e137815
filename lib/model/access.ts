import {z} from 'zod'

/** What members of the newsroom, and machines, may do; the most powerful first. */
export const memberRoles = ['administrator', 'editor', 'contributor', 'viewer'] as const

export const memberRole = z.enum(memberRoles)
export type MemberRole = z.infer<typeof memberRole>
