import type {MemberRole} from '../../../sanity/lake/accounts/roles.ts'
import type {TestLake} from '../lake.ts'
import {bearer} from '../lake.ts'

/** Who tries every endpoint: each role, and nobody, in a private and in a public dataset. */
export const callers = [
  {title: 'administrator', role: 'administrator', dataset: 'production'},
  {title: 'editor', role: 'editor', dataset: 'production'},
  {title: 'contributor', role: 'contributor', dataset: 'production'},
  {title: 'viewer', role: 'viewer', dataset: 'production'},
  {title: 'nobody', role: 'anonymous', dataset: 'production'},
  {title: 'nobody, in a public dataset', role: 'anonymous', dataset: 'open'},
] as const satisfies readonly {title: string; role: MemberRole | 'anonymous'; dataset: string}[]

/** `yes` and `no` for doing something; for reading, what is seen: drafts too, what is published, or nothing. */
export type Outcome = 'yes' | 'no' | 'all' | 'published' | 'nothing'
type Outcomes = readonly [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]

export const everybody: Outcomes = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes']
export const members: Outcomes = ['yes', 'yes', 'yes', 'yes', 'no', 'no']
export const writers: Outcomes = ['yes', 'yes', 'yes', 'no', 'no', 'no']
export const editors: Outcomes = ['yes', 'yes', 'no', 'no', 'no', 'no']
export const administrators: Outcomes = ['yes', 'no', 'no', 'no', 'no', 'no']
export const reading: Outcomes = ['all', 'all', 'all', 'all', 'nothing', 'published']
export const membersReading: Outcomes = ['all', 'all', 'all', 'all', 'nothing', 'nothing']

/** What is seen is told by these words, which a published document and a draft hold. */
export const marks = {published: 'MARK-OF-WHAT-IS-PUBLISHED', draft: 'MARK-OF-A-DRAFT'} as const

/** One caller who tries one thing. */
export interface Scene {
  readonly lake: TestLake
  readonly dataset: string
  readonly role: MemberRole | 'anonymous'
  readonly headers: Readonly<Record<string, string>>
  /** Unlike any other scene's. */
  readonly id: string
  /** Writes documents beforehand, as an administrator. */
  write(...documents: readonly {readonly _id: string; readonly _type: string}[]): Promise<void>
}

/** A request; what the endpoint's path leaves open, beside project and dataset, stands in `params`. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly search?: string
  readonly json?: unknown
  readonly body?: Exclude<RequestInit['body'], null>
  readonly headers?: Readonly<Record<string, string>>
}

export interface Row {
  /** As the lake names it. */
  readonly endpoint: string
  /** What it is used for; several rows may use one endpoint. */
  readonly what: string
  readonly outcomes: Outcomes
  /** What an answer holds when something has come of it; without it, an answer is enough. */
  readonly done?: RegExp
  ask(scene: Scene): Asked | Promise<Asked>
}

export function row(endpoint: string, what: string, outcomes: Outcomes, ask: Row['ask'] = () => ({})): Row {
  return {endpoint, what, outcomes, ask}
}

export function sceneOf(lake: TestLake, caller: (typeof callers)[number], id: string): Scene {
  const {role, dataset} = caller
  const chief = lake.client('administrator').withConfig({dataset})
  return {
    lake,
    dataset,
    role,
    id,
    headers: role === 'anonymous' ? {} : bearer(lake.token(role)),
    async write(...documents) {
      const transaction = chief.transaction()
      for (const document of documents) transaction.createOrReplace(document)
      await transaction.commit()
    },
  }
}

export function addressOf(endpoint: string, {lake, dataset}: Scene, {params, search = ''}: Asked): string {
  const all: Readonly<Record<string, string>> = {project: lake.projectId, dataset, ...params}
  const path = endpoint.replace(/^\w+ /, '').replaceAll(/:(\w+)/g, (_, name: string) => all[name] ?? '')
  return `${/^(images|files)\//.test(path) ? '' : '/v2026-05-04'}/${path}${search}`
}

/** What came of it, in the table's words; a status that the table has no word for stays a status. */
export function outcomeOf(status: number, text: string, {outcomes, done = /^/}: Row): string {
  if (status === 401 || status === 403) return outcomes.includes('nothing') ? 'nothing' : 'no'
  if (status >= 400) return `${status} ${text}`
  if (outcomes.includes('nothing')) return seenIn(text)
  return done.test(text) ? 'yes' : 'no'
}

export function seenIn(text: string): Outcome {
  if (text.includes(marks.draft)) return 'all'
  return text.includes(marks.published) ? 'published' : 'nothing'
}

/** Asks as the caller, and tells what came of it. */
export async function attempt(found: Row, scene: Scene): Promise<string> {
  const asked = await found.ask(scene)
  const {json, body = json === undefined ? undefined : JSON.stringify(json)} = asked
  const response = await scene.lake.fetch(addressOf(found.endpoint, scene, asked), {
    method: found.endpoint.split(' ')[0] ?? 'GET',
    headers: {...(json !== undefined && {'content-type': 'application/json'}), ...scene.headers, ...asked.headers},
    ...(body !== undefined && {body}),
  })
  return outcomeOf(response.status, await response.text(), found)
}
