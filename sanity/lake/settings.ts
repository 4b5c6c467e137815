import {parseArgs} from 'node:util'
import {z} from 'zod'
import type {LakeOptions} from './options.ts'

/** An empty variable counts as one that isn't set: that is how compose files and CI leave things out. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
}

const webAddress = z.url({protocol: /^https?$/, error: 'must be an http(s) address'})
const name = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'has small letters, digits, "-" and "_"')
const token = z.string().min(20, 'needs at least 20 characters')

const variables = z.object({
  LAKE_FOLDER: optional(z.string()),
  LAKE_HOST: optional(z.string()),
  LAKE_PORT: optional(z.coerce.number('must be a number').int().min(0).max(65_535)),
  LAKE_BASE_PATH: z
    .string()
    .regex(/^[\w./-]*$/, 'must be a path')
    .optional(),
  LAKE_PROJECT_ID: optional(name),
  LAKE_DATASET: optional(name),
  LAKE_ACL_MODE: optional(z.enum(['private', 'public'])),
  LAKE_ALLOWED_ORIGINS: optional(z.string()),
  LAKE_ADMIN_EMAIL: optional(z.email('must be an e-mail address')),
  LAKE_ADMIN_PASSWORD: optional(z.string().min(10, 'needs at least 10 characters').max(200)),
  LAKE_PUBLIC_URL: optional(webAddress),
  LAKE_WEBHOOK_URL: optional(webAddress),
  LAKE_WEBHOOK_SECRET: optional(token),
  LAKE_SITE_TOKEN: optional(token),
  LAKE_WRITE_TOKEN: optional(token),
  LAKE_EXIT_WITH_PARENT: optional(z.enum(['0', '1'])),
})

type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly lake: LakeOptions
  /** A viewer's token, for the site. */
  readonly siteToken?: string
  /** An administrator's token, for loading content. */
  readonly writeToken?: string
  /** Stop when the parent process closes standard input or its IPC channel. */
  readonly exitWithParent: boolean
}

/** Says what is wrong with the settings, in one line. */
export class SettingsError extends Error {}

function origins(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((entry) => {
    const origin = entry.trim()
    if (origin === '') return []
    if (!webAddress.safeParse(origin).success)
      throw new SettingsError(`LAKE_ALLOWED_ORIGINS: "${origin}" is not an http(s) origin`)
    return [new URL(origin).origin]
  })
}

function optionOf(variable: string): string {
  return variable.slice('LAKE_'.length).toLowerCase().replaceAll('_', '-')
}

/** `--port 4000` for `LAKE_PORT=4000`; what stands on the command line wins. */
function withArguments(argv: readonly string[], env: Environment): Environment {
  const keys = Object.keys(variables.shape)
  const options = Object.fromEntries(keys.map((key) => [optionOf(key), {type: 'string'} as const]))
  try {
    const {values} = parseArgs({args: [...argv], options, strict: true})
    const given = keys.flatMap((key) => {
      const value = values[optionOf(key)]
      return typeof value === 'string' ? [[key, value]] : []
    })
    return {...env, ...Object.fromEntries(given)}
  } catch (error) {
    throw new SettingsError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

/** Reads the lake's settings from the command line and the environment. SettingsError for anything that isn't right. */
export function readSettings(argv: readonly string[], environment: Environment): Settings {
  const parsed = variables.safeParse(withArguments(argv, environment))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new SettingsError(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  const env = parsed.data
  const {LAKE_WEBHOOK_URL: url, LAKE_WEBHOOK_SECRET: secret} = env
  if ((url === undefined) !== (secret === undefined)) {
    throw new SettingsError('LAKE_WEBHOOK_URL and LAKE_WEBHOOK_SECRET belong together')
  }
  return {
    lake: {
      folder: env.LAKE_FOLDER ?? '.data/lake',
      host: env.LAKE_HOST,
      port: env.LAKE_PORT ?? 3333,
      basePath: env.LAKE_BASE_PATH,
      projectId: env.LAKE_PROJECT_ID ?? 'dateline',
      dataset: env.LAKE_DATASET ?? 'production',
      aclMode: env.LAKE_ACL_MODE ?? 'private',
      allowedOrigins: origins(env.LAKE_ALLOWED_ORIGINS),
      admin: {email: env.LAKE_ADMIN_EMAIL, password: env.LAKE_ADMIN_PASSWORD},
      publicUrl: env.LAKE_PUBLIC_URL,
      webhooks: url !== undefined && secret !== undefined ? [{url, secret}] : [],
    },
    siteToken: env.LAKE_SITE_TOKEN,
    writeToken: env.LAKE_WRITE_TOKEN,
    exitWithParent: env.LAKE_EXIT_WITH_PARENT === '1',
  }
}
