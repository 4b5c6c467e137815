import type {Role} from '../contract.ts'
import {LakeError} from '../contract.ts'
import type {Database, Row} from '../store/database.ts'
import {text} from '../store/database.ts'
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
  byId(id: string): User | undefined
  list(): User[]
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
  }
}

function normalise(email: string): string {
  return email.trim().toLowerCase()
}

export function createUsers(db: Database): Users {
  const byId = (id: string): User | undefined => {
    const row = db.get(`SELECT ${columns} FROM users WHERE id = ?`, id)
    return row && toUser(row)
  }
  return {
    byId,
    list: () => db.all(`SELECT ${columns} FROM users ORDER BY created_at, id`).map(toUser),
    async create({email, password, role, name}) {
      const address = normalise(email)
      if (!/^[^\s@]+@[^\s@]+$/.test(address) || address.length > 254) throw new LakeError(400, 'Not an e-mail address')
      if (password.length < passwordLength.min || password.length > passwordLength.max) {
        throw new LakeError(400, `A password has ${passwordLength.min} to ${passwordLength.max} characters`)
      }
      const user = {
        id: makeId('p'),
        email: address,
        name: name?.trim() || address.replace(/@.*/, ''),
        role,
        createdAt: new Date().toISOString(),
      }
      const added = db.run(
        `INSERT INTO users (${columns}, password) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING`,
        user.id,
        user.email,
        user.name,
        user.role,
        user.createdAt,
        await hashPassword(password),
      )
      if (added === 0) throw new LakeError(409, 'There is a user with this e-mail address already')
      return user
    },
    async verify(email, password) {
      const row = db.get('SELECT id, password FROM users WHERE email = ?', normalise(email))
      const matches = await checkPassword(row && text(row, 'password'), password.slice(0, passwordLength.max))
      return row && matches ? byId(text(row, 'id')) : undefined
    },
  }
}
