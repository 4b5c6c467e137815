import type {Caller} from '../contract.ts'
import {LakeError} from '../contract.ts'
import type {Database} from '../store/database.ts'
import {transaction} from '../store/database.ts'
import type {Audit} from './audit.ts'
import type {FormerMembers} from './former.ts'
import type {Link, LinkKind, Links} from './links.ts'
import type {MemberRole} from './roles.ts'
import type {Sessions} from './sessions.ts'
import type {User, Users} from './users.ts'
import {parseEmail, takePassword} from './users.ts'

export interface Rooms {
  readonly users: Users
  readonly sessions: Sessions
  readonly links: Links
  readonly former: FormerMembers
  readonly audit: Audit
}

type Actor = Pick<Caller, 'userId'>

/** Somebody who acts for themselves, and the session that they do it from. */
interface Member extends Actor {
  readonly sessionId: string
}

/** Who has access, changed by an administrator. Each change is recorded in the same transaction. LakeError says why not. */
export interface People {
  /** 409 for an address that is a member's. */
  invite(actor: Actor, wanted: {email: string; role: MemberRole; returnTo: string}): {secret: string; link: Link}
  revokeInvitation(actor: Actor, id: string): void
  linkPassword(actor: Actor, userId: string, returnTo: string): {secret: string; link: Link}
  /** 409 when it would leave the newsroom without an administrator. Streams of the member reopen with the new rights. */
  changeRole(actor: Actor, userId: string, role: MemberRole): User
  /** How many sessions that were. */
  endSessions(actor: Actor, userId: string): number
  /** A member's own sessions but the one they ask from. */
  endOwnSessions(member: Member): number
  /** A member's own new password, which ends all other sessions. LakeError 403 when the current one is not right. */
  changePassword(member: Member, given: {current: string; next: string}): Promise<void>
  /** 409 for the last administrator. */
  remove(actor: Actor, userId: string): void
  /** Uses a link up: joins, or sets the password. Undefined when the link has gone in the meantime. */
  follow(link: Link, given: {name: string; password: string}): Promise<User | undefined>
}

function find({users}: Rooms, id: string): User {
  const user = users.byId(id)
  if (!user) throw new LakeError(404, 'User not found', {type: 'userNotFound'})
  return user
}

function keepAnAdministrator({users}: Rooms, leaving: User): void {
  const others = users.list().filter(({id, role}) => role === 'administrator' && id !== leaving.id)
  if (leaving.role === 'administrator' && others.length === 0) {
    throw new LakeError(409, 'The newsroom needs an administrator: make somebody else one first', {
      type: 'lastAdministrator',
    })
  }
}

export function createPeople(db: Database, rooms: Rooms): People {
  const {users, sessions, links, former, audit} = rooms

  const join = (link: Link, name: string, hash: string): User => {
    const user = users.add({email: link.email, role: link.role, name, hash})
    audit.record(user.id, 'member.joined', user.id, {email: user.email, role: user.role, invitedBy: link.madeBy})
    return user
  }
  const renew = (user: User, hash: string): User => {
    users.setPassword(user.id, hash)
    audit.record(user.id, 'password.changed', user.id)
    return user
  }
  const act: Record<LinkKind, (link: Link, name: string, hash: string) => User | undefined> = {
    invitation: join,
    password({email}, _, hash) {
      const user = users.byEmail(email)
      return user && renew(user, hash)
    },
  }

  return {
    invite: ({userId}, {email, role, returnTo}) =>
      transaction(db, () => {
        const address = parseEmail(email)
        if (users.byEmail(address)) {
          throw new LakeError(409, 'There is a member with this e-mail address already', {type: 'alreadyMember'})
        }
        const made = links.make({kind: 'invitation', email: address, role, returnTo, madeBy: userId})
        audit.record(userId, 'invitation.made', made.link.id, {email: address, role})
        return made
      }),
    revokeInvitation: ({userId}, id) =>
      transaction(db, () => {
        const invitation = links.invitations().find((link) => link.id === id)
        if (!invitation) throw new LakeError(404, 'Invitation not found', {type: 'invitationNotFound'})
        links.end(id)
        audit.record(userId, 'invitation.revoked', id, {email: invitation.email, role: invitation.role})
      }),
    linkPassword: (actor, userId, returnTo) =>
      transaction(db, () => {
        const {email, role} = find(rooms, userId)
        audit.record(actor.userId, 'password.linked', userId)
        return links.make({kind: 'password', email, role, returnTo, madeBy: actor.userId})
      }),
    changeRole(actor, userId, role) {
      const before = transaction(db, () => {
        const user = find(rooms, userId)
        if (role !== 'administrator') keepAnAdministrator(rooms, user)
        users.setRole(userId, role)
        if (user.role !== role) audit.record(actor.userId, 'role.changed', userId, {from: user.role, to: role})
        return user
      })
      if (before.role !== role) sessions.reopen(userId)
      return {...before, role}
    },
    endSessions(actor, userId) {
      const {length} = sessions.list(find(rooms, userId).id)
      audit.record(actor.userId, 'sessions.ended', userId, {sessions: length})
      sessions.revokeAll(userId)
      return length
    },
    endOwnSessions({userId, sessionId}) {
      const ended = sessions.revokeOthers(find(rooms, userId).id, sessionId)
      audit.record(userId, 'sessions.ended', userId, {sessions: ended})
      return ended
    },
    async changePassword({userId, sessionId}, {current, next}) {
      const {email} = find(rooms, userId)
      if (!(await users.verify(email, current))) {
        throw new LakeError(403, 'The current password is not right', {type: 'wrongPassword'})
      }
      const hash = await takePassword(next)
      transaction(db, () => {
        // A link to a new password that is still under way was made for the old one.
        links.forget(email)
        renew(find(rooms, userId), hash)
      })
      sessions.revokeOthers(userId, sessionId)
    },
    remove(actor, userId) {
      transaction(db, () => {
        const user = find(rooms, userId)
        keepAnAdministrator(rooms, user)
        former.remember({...user, isRobot: false})
        links.forget(user.email)
        audit.record(actor.userId, 'member.removed', userId, {email: user.email, role: user.role})
        sessions.revokeAll(userId)
        users.remove(userId)
      })
    },
    async follow(link, {name, password}) {
      const hash = await takePassword(password)
      const user = transaction(db, () => (links.end(link.id) ? act[link.kind](link, name, hash) : undefined))
      if (user && link.kind === 'password') sessions.revokeAll(user.id)
      return user
    },
  }
}
