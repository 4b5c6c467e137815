import {z} from 'zod'
import type {MemberRole} from '../../../sanity/lake/accounts/roles.ts'
import type {TestLake} from '../lake.ts'
import {admin, bearer, studioOrigin} from '../lake.ts'
import {openForm, sendForm, sidOf, signIn} from '../sign-in.ts'
import type {Asked, Row, Scene} from './row.ts'
import {administrators, everybody, members, row} from './row.ts'

const identified = z.looseObject({id: z.string()})
const password = 'long enough to be one'
const origin = `?origin=${encodeURIComponent(studioOrigin)}`

async function asChief(lake: TestLake, path: string, init: RequestInit = {}): Promise<unknown> {
  const headers = {...bearer(lake.token('administrator')), 'content-type': 'application/json'}
  const response = await lake.fetch(path, {...init, headers})
  return response.json()
}

/** Makes somebody whom the caller can try things on. */
async function somebody(
  {lake, id}: Scene,
  role: MemberRole = 'editor',
): Promise<{id: string; email: string; password: string}> {
  const email = `${id}@newsroom.example`
  const user = await lake.lake.users.create({email, password, role})
  return {id: user.id, email, password}
}

const onSomebody =
  (json?: unknown) =>
  async (scene: Scene): Promise<Asked> => ({
    params: {user: (await somebody(scene)).id},
    ...(json === undefined ? {} : {json}),
  })

async function invited({lake, id}: Scene): Promise<{id: string; secret: string}> {
  const body = JSON.stringify({email: `${id}@newsroom.example`, role: 'viewer'})
  const made = await asChief(lake, `/v1/invitations/project/${lake.projectId}`, {method: 'POST', body})
  const {id: invitation, link} = identified.extend({link: z.string()}).parse(made)
  return {id: invitation, secret: link.split('/').at(-1) ?? ''}
}

/** A form as its page has it, filled in. */
async function filled(lake: TestLake, address: string, fields: Record<string, string>): Promise<Asked> {
  const {cookie, csrf} = await openForm(lake, address)
  return {headers: {cookie, origin: new URL(lake.url).origin}, body: new URLSearchParams({csrf, ...fields})}
}

/** What only people have: a session of the caller's role; nobody has none. */
async function inSession(scene: Scene, asked: Asked): Promise<Asked> {
  if (scene.role === 'anonymous') return asked
  const {token} = await signIn(scene.lake, await somebody(scene, scene.role))
  return {...asked, headers: bearer(token)}
}

const signingIn: readonly Row[] = [
  row('GET auth/providers', 'ways to sign in', everybody),
  row('GET auth/login/local', 'the sign-in form', everybody, () => ({search: origin})),
  row('POST auth/login/local', 'sign in', everybody, async ({lake}) => ({
    ...(await filled(lake, `/v1/auth/login/local${origin}`, admin)),
    search: origin,
  })),
  row('GET auth/fetch', 'take the session that signing in has made', everybody, async ({lake}) => ({
    search: `?sid=${sidOf(await sendForm(lake))}`,
  })),
  row('GET auth/link/:secret', 'the form behind a one-time link', everybody, async (scene) => ({
    params: {secret: (await invited(scene)).secret},
  })),
  row('POST auth/link/:secret', 'join, or set a password, by a one-time link', everybody, async (scene) => {
    const {secret} = await invited(scene)
    const fields = {name: 'New', password, again: password}
    return {...(await filled(scene.lake, `/v1/auth/link/${secret}`, fields)), params: {secret}}
  }),
  row('GET auth/id', 'who one is', members),
  row('POST auth/logout', 'end one’s own session', everybody),
]

const oneself: readonly Row[] = [
  row('GET users/me', 'who one is', members),
  row('GET users/:ids', 'names of members', members, async (scene) => ({params: {ids: (await somebody(scene)).id}})),
  row('GET users/me/keyvalue/:keys', 'one’s preferences', members, () => ({params: {keys: 'layout'}})),
  row('PUT users/me/keyvalue', 'set one’s preferences', members, () => ({json: [{key: 'layout', value: 'detail'}]})),
  row('GET users/me/sessions', 'one’s sessions', members),
  row('DELETE users/me/sessions', 'end one’s other sessions', members, (scene) => inSession(scene, {})),
  row('POST users/me/password', 'change one’s password', members, (scene) =>
    inSession(scene, {json: {current: password, new: 'another one, as long'}}),
  ),
  row('DELETE sessions/:session', 'end somebody else’s session', administrators, async (scene) => {
    const {token} = await signIn(scene.lake, await somebody(scene))
    const response = await scene.lake.fetch('/v1/users/me/sessions', {headers: bearer(token)})
    const [session] = identified.array().parse(await response.json())
    return {params: {session: session?.id ?? ''}}
  }),
]

const people: readonly Row[] = [
  row('GET projects/:project/users', 'people with access', administrators),
  row('GET projects/:project/acl', 'who has which role', administrators),
  row('PUT projects/:project/acl/:user', 'change a role', administrators, onSomebody({roleNames: ['viewer']})),
  row('POST projects/:project/users/:user/password-link', 'link to a new password', administrators, onSomebody({})),
  row('DELETE projects/:project/users/:user/sessions', 'end somebody’s sessions', administrators, onSomebody()),
  row('DELETE projects/:project/users/:user', 'remove somebody', administrators, onSomebody()),
  row('GET projects/:project/roles', 'the roles there are', members),
  row('GET projects/:project/audit', 'who changed what', administrators),
  row('GET invitations/project/:project', 'invitations', administrators),
  row('POST invitations/project/:project', 'invite', administrators, ({id}) => ({
    json: {email: `${id}@newsroom.example`, role: 'editor'},
  })),
  row('DELETE invitations/project/:project/:id', 'revoke an invitation', administrators, async (scene) => ({
    params: {id: (await invited(scene)).id},
  })),
]

const machines: readonly Row[] = [
  row('GET projects/:project/tokens', 'machines with access', administrators),
  row('POST projects/:project/tokens', 'make a token', administrators, () => ({
    json: {label: 'x', roleName: 'viewer'},
  })),
  row('DELETE projects/:project/tokens/:id', 'revoke a token', administrators, ({lake, id}) => ({
    params: {id: lake.lake.tokens.create(id, 'viewer').id},
  })),
]

const project: readonly Row[] = [
  row('GET projects', 'the project', members),
  row('GET projects/:project', 'the project and its members’ roles', members),
  row('GET projects/:project/grants', 'what one may do in the project', members),
  row('GET projects/:project/datasets/:dataset/acl', 'what one may do in a dataset', everybody),
  row('GET projects/:project/user-applications', 'nothing, for Studio', members),
  row('GET features', 'of the plan, for Studio', members),
  row('GET help', 'nothing, for Studio', everybody),
  row('GET journey/trial', 'nothing, for Studio', everybody),
  row('GET intake/telemetry-status', 'no telemetry, for Studio', members),
  row('POST intake/batch', 'nothing, for Studio', everybody, () => ({json: {}})),
  row('GET access/requests/me', 'nothing, for Studio', members),
  row('GET ping', 'whether the lake is there', everybody),
  row('GET check/cors', 'whether one’s page may talk to the lake', everybody),
]

export const peopleRows: readonly Row[] = [...signingIn, ...oneself, ...people, ...machines, ...project]
