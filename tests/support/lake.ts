import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import type {SanityClient} from '@sanity/client'
import type {MemberRole} from '../../sanity/lake/accounts/roles.ts'
import type {Lake} from '../../sanity/lake/lake.ts'
import {createLake} from '../../sanity/lake/lake.ts'
import type {LakeOptions} from '../../sanity/lake/options.ts'

export const studioOrigin = 'http://localhost:3000'
export const admin = {email: 'chief@newsroom.example', password: 'correct horse battery'} as const

export interface TestLake {
  readonly lake: Lake
  /** `http://127.0.0.1:<port>/lake` */
  readonly url: string
  readonly folder: string
  readonly projectId: string
  readonly dataset: string
  /** A token of a role. */
  token(role: MemberRole): string
  /** The public client with a token of a role, or with none. */
  client(role: MemberRole | 'anonymous'): SanityClient
  /** A request below the lake's address. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Stops the lake and deletes its folder (or keeps it, for another lake in it). */
  close(options?: {keepFolder?: boolean}): Promise<void>
}

/** A lake of its own in a temporary folder and on a free port, with an administrator. */
export async function startLake(overrides: Partial<LakeOptions> = {}): Promise<TestLake> {
  const folder = overrides.folder ?? mkdtempSync(join(tmpdir(), 'lake-'))
  const projectId = overrides.projectId ?? 'newsroom'
  const dataset = overrides.dataset ?? 'production'
  const defaults = {aclMode: 'private', allowedOrigins: [studioOrigin], admin} as const
  const lake = await createLake({...defaults, ...overrides, folder, projectId, dataset})
  await lake.ensureAdmin()
  const tokens = new Map<MemberRole, string>()
  const token = (role: MemberRole): string => {
    const secret = tokens.get(role) ?? lake.tokens.create(`test ${role}`, role).token
    tokens.set(role, secret)
    return secret
  }
  return {
    lake,
    url: lake.url,
    folder,
    projectId,
    dataset,
    token,
    client: (role) =>
      createClient({
        projectId,
        dataset,
        apiVersion: '2026-05-04',
        useCdn: false,
        useProjectHostname: false,
        apiHost: lake.url,
        maxRetries: 0,
        ...(role !== 'anonymous' && {token: token(role)}),
      }),
    fetch: (path, init) => fetch(`${lake.url}${path}`, {redirect: 'manual', ...init}),
    async close({keepFolder = false} = {}) {
      await lake.close()
      if (!keepFolder) rmSync(folder, {recursive: true, force: true})
    },
  }
}

/** Headers for a token. */
export function bearer(token: string): {authorization: string} {
  return {authorization: `Bearer ${token}`}
}
