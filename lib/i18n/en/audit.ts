import type {AccessChange} from '../../model/access-change.ts'
import type {MemberRole} from '../../model/access.ts'

const asRole: Readonly<Record<MemberRole, string>> = {
  administrator: 'an administrator',
  editor: 'an editor',
  contributor: 'a contributor',
  viewer: 'a viewer',
}

const sessionsOf = (many: number) => (many === 1 ? 'one session' : `${many} sessions`)

/** Who changed what about access, as one sentence. */
export function audit({actor = 'Somebody', subject, self, step}: AccessChange): string {
  switch (step.action) {
    case 'invitation.made':
      return `${actor} invited ${step.details.email} as ${asRole[step.details.role]}`
    case 'invitation.revoked':
      return `${actor} withdrew the invitation of ${step.details.email} as ${asRole[step.details.role]}`
    case 'member.joined':
      return `${actor} joined as ${asRole[step.details.role]} (${step.details.email})`
    case 'member.removed':
      return self
        ? `${actor} (${step.details.email}) left, having been ${asRole[step.details.role]}`
        : `${actor} removed ${subject} (${step.details.email}), who was ${asRole[step.details.role]}`
    case 'role.changed':
      return `${actor} changed ${self ? 'their own role' : `the role of ${subject}`} from ${step.details.from} to ${step.details.to}`
    case 'password.linked':
      return self
        ? `${actor} made a link to a new password for themselves`
        : `${actor} made a link by which ${subject} can set a new password`
    case 'password.changed':
      return `${actor} set a new password`
    case 'sessions.ended':
      return self
        ? `${actor} ended ${sessionsOf(step.details.sessions)} of their own`
        : `${actor} ended ${sessionsOf(step.details.sessions)} of ${subject}`
    case 'token.made':
      return `${actor} made the key “${step.details.label}” with the role of ${asRole[step.details.role]}`
    case 'token.revoked':
      return `${actor} revoked the key “${step.details.label}”, which had the role of ${asRole[step.details.role]}`
    case 'dataset.made':
      return `${actor} made the ${step.details.aclMode} dataset “${subject}”`
    case 'dataset.deleted':
      return `${actor} deleted the dataset “${subject}” with all that was in it`
    case 'other':
      return `${actor}: ${step.called} (${subject})`
  }
}
