import type {Caller} from '../contract.ts'
import type {Database} from '../store/database.ts'
import {integer, migrate} from '../store/database.ts'
import {createActivity} from './activity.ts'
import type {Audit} from './audit.ts'
import {createAudit} from './audit.ts'
import type {FormerMembers} from './former.ts'
import {createFormerMembers} from './former.ts'
import type {Links} from './links.ts'
import {createLinks} from './links.ts'
import {makePassword} from './passwords.ts'
import type {People} from './people.ts'
import {createPeople} from './people.ts'
import type {Preferences} from './preferences.ts'
import {createPreferences} from './preferences.ts'
import type {Sessions} from './sessions.ts'
import {createSessions} from './sessions.ts'
import {accountTables} from './tables.ts'
import type {Throttle} from './throttle.ts'
import {attemptsIn} from './attempts.ts'
import {createThrottle} from './throttle.ts'
import type {Tokens} from './tokens.ts'
import {createTokens} from './tokens.ts'
import type {Users} from './users.ts'
import {createUsers} from './users.ts'

/** A caller together with the credential that proved it, so that a revoked credential can end what it opened. */
export interface Identity {
  readonly caller: Caller
  readonly credentialId: string
}

export interface AdminReport {
  readonly email: string
  /** Only when it was generated just now: the one time that anybody can read it. */
  readonly password?: string
}

export interface Accounts {
  readonly users: Users
  readonly sessions: Sessions
  readonly tokens: Tokens
  readonly links: Links
  readonly former: FormerMembers
  readonly audit: Audit
  readonly people: People
  readonly preferences: Preferences
  readonly throttles: {readonly account: Throttle; readonly address: Throttle}
  /** Whose secret this is, or undefined: unknown, expired and revoked look the same. */
  identify(secret: string): Identity | undefined
  /** Creates the first administrator when there are no users yet; undefined when there are. */
  ensureAdmin(wanted?: {email?: string; password?: string}): Promise<AdminReport | undefined>
}

const defaultAdminEmail = 'admin@newsroom.example'

/** People, machines, and how they prove who they are. */
export function createAccounts(db: Database): Accounts {
  migrate(db, 'accounts', accountTables)
  const users = createUsers(db)
  const sessions = createSessions(db)
  const [links, former, audit] = [createLinks(db), createFormerMembers(db), createAudit(db)]
  const tokens = createTokens(db, former)
  const activity = createActivity(db)
  return {
    users,
    sessions,
    tokens,
    links,
    former,
    audit,
    people: createPeople(db, {users, sessions, links, former, audit}),
    preferences: createPreferences(db),
    // A locked account stays reachable for its owner within a minute; an address may hold many honest people.
    throttles: {
      account: createThrottle(5, 60_000, attemptsIn(db, 'account')),
      address: createThrottle(20, 300_000, attemptsIn(db, 'address')),
    },
    identify(secret) {
      const session = sessions.find(secret)
      const user = session && users.byId(session.userId)
      if (session && user) {
        activity.sawUser(user.id)
        return {caller: {userId: user.id, role: user.role, via: 'session'}, credentialId: session.id}
      }
      const token = tokens.find(secret)
      if (token) activity.sawToken(token.id)
      return token && {caller: {userId: token.id, role: token.role, via: 'token'}, credentialId: token.id}
    },
    async ensureAdmin(wanted = {}) {
      const row = db.get('SELECT count(*) AS n FROM users')
      if (row && integer(row, 'n') > 0) return undefined
      const password = wanted.password ?? makePassword()
      const email = wanted.email ?? defaultAdminEmail
      const user = await users.create({email, password, role: 'administrator', name: 'Administrator'})
      return wanted.password === undefined ? {email: user.email, password} : {email: user.email}
    },
  }
}
