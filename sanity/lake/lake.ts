import type {AdminReport} from './accounts/accounts.ts'
import {createAccounts} from './accounts/accounts.ts'
import type {MemberRole} from './accounts/roles.ts'
import {createAssets} from './assets/assets.ts'
import {readdressAssets} from './assets/readdress.ts'
import {createCore} from './core.ts'
import type {LakeContext} from './http/context.ts'
import {createCookieJar} from './http/cookies.ts'
import {createOrigins} from './http/cors.ts'
import type {Log} from './http/errors.ts'
import {createLakeServer} from './http/server.ts'
import {lockFolder} from './lock.ts'
import type {LakeOptions} from './options.ts'
import type {Database} from './store/database.ts'
import {openDatabase} from './store/database.ts'
import {startWebhooks} from './webhooks/webhooks.ts'

export interface NewToken {
  readonly id: string
  /** The secret for `Authorization: Bearer …`; shown once. */
  readonly token: string
}

export interface Lake {
  /** Where the lake listens, with its base path: `http://127.0.0.1:41234/lake`. */
  readonly url: string
  readonly port: number
  /** All that it answers, as `POST data/mutate/:dataset`: for the table of who may do what. */
  readonly endpoints: readonly string[]
  readonly tokens: {
    create(label: string, role: MemberRole): NewToken
    /** Makes exactly this secret valid under this label: for tokens that come from settings. */
    register(label: string, role: MemberRole, secret: string): void
  }
  readonly users: {
    /** LakeError 400 for a bad address or password, 409 when the address is taken. */
    create(user: {email: string; password: string; role: MemberRole; name?: string}): Promise<{id: string}>
  }
  /** Creates the first administrator. Its e-mail, and its password when that was generated; undefined when users exist. */
  ensureAdmin(): Promise<AdminReport | undefined>
  /** Ends streams, finishes what is under way, writes the WAL back and closes the files. */
  close(): Promise<void>
}

const logToStderr: Log = (entry) =>
  void process.stderr.write(`${JSON.stringify({time: new Date().toISOString(), ...entry})}\n`)

/** Makes `lake/` and `/lake/` into `/lake`, and `/` into nothing. */
function normalisePath(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '' : `/${inner}`
}

function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function closeDatabase(db: Database): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

/** What has an address only once the lake listens. */
interface Place {
  url: string
}

function buildContext(options: LakeOptions, db: Database, basePath: string, place: Place): LakeContext {
  const publicUrl = (): string => options.publicUrl?.replace(/\/+$/, '') ?? place.url
  const log = options.log ?? logToStderr
  const core = createCore(db, {
    projectId: options.projectId,
    report: (error) =>
      log({event: 'subscriber-error', error: error instanceof Error ? (error.stack ?? error.message) : String(error)}),
  })
  core.ensureDataset(options.dataset, options.aclMode)
  return {
    core,
    accounts: createAccounts(db),
    origins: createOrigins(options.allowedOrigins, () => [place.url, publicUrl()]),
    cookies: createCookieJar(options.projectId, basePath, () => publicUrl().startsWith('https:')),
    log,
    projectId: options.projectId,
    basePath,
    publicUrl,
  }
}

/** Everything of a lake that has to be stopped, in order; each part is added as soon as it runs. */
type Parts = (() => void | Promise<void>)[]

async function stop(parts: Parts): Promise<void> {
  for (const part of parts.toReversed()) await part()
}

async function run(options: LakeOptions, parts: Parts): Promise<Lake> {
  const {folder, host = '127.0.0.1', port = 0, projectId} = options
  const basePath = normalisePath(options.basePath ?? '/lake')
  const place = {url: `http://${hostInUrl(host)}:${port}${basePath}`}
  const lock = lockFolder(folder)
  parts.push(() => lock.release())
  const db = openDatabase(folder)
  parts.push(() => closeDatabase(db))
  const context = buildContext(options, db, basePath, place)
  const {accounts, core, log} = context
  const assets = createAssets({
    core,
    folder,
    projectId,
    publicUrl: () => context.publicUrl(),
    cacheBytes: options.imageCacheBytes,
  })
  parts.push(() => assets.close())
  const webhooks = startWebhooks({core, projectId, hooks: options.webhooks ?? [], log})
  parts.push(() => webhooks.close())
  // After the webhooks are there: pages that show a picture hear of its new address.
  if (options.publicUrl !== undefined) readdressAssets(core, context.publicUrl())
  const server = createLakeServer(context, assets)
  parts.push(() => server.close())
  const listening = await server.listen(host, port)
  place.url = `http://${hostInUrl(host)}:${listening}${basePath}`
  return {
    url: place.url,
    port: listening,
    endpoints: server.endpoints,
    tokens: {
      create(label, role) {
        const {secret, token} = accounts.tokens.create(label, role)
        return {id: token.id, token: secret}
      },
      register: (label, role, secret) => void accounts.tokens.register(label, role, secret),
    },
    users: {create: (user) => accounts.users.create(user)},
    ensureAdmin: () => accounts.ensureAdmin(options.admin),
    close: () => stop(parts),
  }
}

/**
 * Opens a lake in a folder and listens. Rejects with the system's error for a busy port or an unusable folder, in words
 * for a folder that another lake has, with
 * groq-js' for a webhook whose filter or projection is not GROQ, with a TypeError for an allowed origin that is none.
 */
export async function createLake(options: LakeOptions): Promise<Lake> {
  const parts: Parts = []
  try {
    return await run(options, parts)
  } catch (error) {
    await stop(parts)
    throw error
  }
}
