import type {Role} from '../contract.ts'
import {LakeError} from '../contract.ts'
import type {Database, Row} from '../store/database.ts'
import {integer, text} from '../store/database.ts'
import {checkPassword, hashPassword, passwordLength} from './passwords.ts'
import {parseRole} from './roles.ts'
import {makeId} from './secrets.ts'

/** A member of the newsroom who signs in with a password. */
export interface User {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly createdAt: string
  /** When they were last active, to the minute; undefined before the first time. */
  readonly seenAt: number | undefined
}

export interface NewUser {
  readonly email: string
  readonly password: string
  readonly role: Role
  readonly name?: string
}

/** People and their passwords. E-mail addresses are compared without regard to case. */
export interface Users {
  /** LakeError 400 for a bad address or password, 409 when the address is taken. */
  create(user: NewUser): Promise<User>
  /** The same with a password that is hashed already, so that it can be a part of a transaction. */
  add(user: Omit<NewUser, 'password'> & {readonly hash: string}): User
  byId(id: string): User | undefined
  byEmail(email: string): User | undefined
  list(): User[]
  setRole(id: string, role: Role): void
  setPassword(id: string, hash: string): void
  remove(id: string): void
  /** The user, when e-mail and password belong together; takes the same time for an unknown address. */
  verify(email: string, password: string): Promise<User | undefined>
}

const columns = 'id, email, name, role, created_at'

function toUser(row: Row): User {
  return {
    id: text(row, 'id'),
    email: text(row, 'email'),
    name: text(row, 'name'),
    role: parseRole(text(row, 'role')),
    createdAt: text(row, 'created_at'),
    seenAt: row['seen_at'] === null ? undefined : integer(row, 'seen_at'),
  }
}

/** An address as it is compared. LakeError 400 for what is none. */
export function parseEmail(email: string): string {
  const address = normalise(email)
  if (!/^[^\s@]+@[^\s@]+$/.test(address) || address.length > 254) throw new LakeError(400, 'Not an e-mail address')
  return address
}

function normalise(email: string): string {
  return email.trim().toLowerCase()
}

/** Hashes a password that somebody has chosen. LakeError 400 when it is too short or too long. */
export function takePassword(password: string): Promise<string> {
  if (password.length < passwordLength.min || password.length > passwordLength.max) {
    throw new LakeError(400, `A password has ${passwordLength.min} to ${passwordLength.max} characters`)
  }
  return hashPassword(password)
}

export function createUsers(db: Database): Users {
  const one = (column: 'id' | 'email', value: string): User | undefined => {
    const row = db.get(`SELECT ${columns}, seen_at FROM users WHERE ${column} = ?`, value)
    return row && toUser(row)
  }
  const add: Users['add'] = ({email, role, name, hash}) => {
    const address = parseEmail(email)
    const user = {
      id: makeId('p'),
      email: address,
      name: name?.trim() || address.replace(/@.*/, ''),
      role,
      createdAt: new Date().toISOString(),
      seenAt: undefined,
    }
    const added = db.run(
      `INSERT INTO users (${columns}, password) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING`,
      user.id,
      user.email,
      user.name,
      user.role,
      user.createdAt,
      hash,
    )
    if (added === 0) throw new LakeError(409, 'There is a user with this e-mail address already')
    return user
  }
  return {
    add,
    byId: (id) => one('id', id),
    byEmail: (email) => one('email', normalise(email)),
    list: () => db.all(`SELECT ${columns}, seen_at FROM users ORDER BY created_at, id`).map(toUser),
    setRole: (id, role) => void db.run('UPDATE users SET role = ? WHERE id = ?', role, id),
    setPassword: (id, hash) => void db.run('UPDATE users SET password = ? WHERE id = ?', hash, id),
    remove: (id) => void db.run('DELETE FROM users WHERE id = ?', id),
    async create({password, ...user}) {
      parseEmail(user.email)
      return add({...user, hash: await takePassword(password)})
    },
    async verify(email, password) {
      const row = db.get('SELECT id, password FROM users WHERE email = ?', normalise(email))
      const matches = await checkPassword(row && text(row, 'password'), password.slice(0, passwordLength.max))
      return row && matches ? one('id', text(row, 'id')) : undefined
    },
  }
}
