import type {Member} from './lake.ts'

/** What an administrator does about a member, each in a dialog of its own. */
export type MemberDeed = 'role' | 'password' | 'sessions' | 'remove'

export interface MemberDialogProps {
  readonly member: Member
  readonly onClose: () => void
  /** Something has changed. */
  readonly onDone: () => void
}
