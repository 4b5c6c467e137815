import {z} from 'zod'
import type {Env} from '../../lib/env.ts'
import {readEnv} from '../../lib/env.ts'
import {superviseChild} from './child.ts'
import {command} from './fail.ts'
import {createHousehold, type Household} from './household.ts'
import {assertFree, freePort} from './ports.ts'
import {openDataFolder, readSecrets, type Secrets} from './secrets.ts'

const listening = z.object({
  event: z.literal('listening'),
  url: z.string(),
  /** Of the administrator made on this start; the password only where it was generated. */
  admin: z.object({email: z.string(), password: z.string().optional()}).optional(),
})
type Listening = z.infer<typeof listening>

/** What an operator must be told once. */
export interface Administrator {
  readonly email: string
  readonly password: string
}

function generated({admin}: Listening): Administrator | undefined {
  return admin?.password === undefined ? undefined : {email: admin.email, password: admin.password}
}

export interface LakeProcess {
  /** Where the server reaches it: `http://127.0.0.1:<port>/lake`. */
  readonly url: string
  /** The administrator, on the one start that generated the password. */
  readonly admin: Administrator | undefined
}

interface LakeOptions {
  readonly env: Env
  readonly folder: string
  readonly secrets: Secrets
  readonly host: string
  readonly port: number
  /** Where the lake tells what was published; undefined when it runs alone. */
  readonly webhookUrl?: string
  readonly publicUrl: string
  readonly watch?: boolean
  readonly household: Household
}

function lakeEnvironment({env, folder, secrets, host, port, webhookUrl, publicUrl}: LakeOptions) {
  const origin = new URL(publicUrl).origin
  return {
    LAKE_FOLDER: folder,
    LAKE_EXIT_WITH_PARENT: '1',
    LAKE_HOST: host,
    LAKE_PORT: String(port),
    LAKE_BASE_PATH: '/lake',
    LAKE_PROJECT_ID: env.projectId,
    LAKE_DATASET: env.dataset,
    LAKE_PUBLIC_URL: publicUrl,
    LAKE_ALLOWED_ORIGINS: [...new Set([origin, new URL(env.siteUrl).origin, `http://localhost:${env.port}`])].join(','),
    LAKE_SITE_TOKEN: env.apiToken ?? secrets.siteToken,
    LAKE_WRITE_TOKEN: secrets.loaderToken,
    ...(env.adminEmail === undefined ? {} : {LAKE_ADMIN_EMAIL: env.adminEmail}),
    ...(env.adminPassword === undefined ? {} : {LAKE_ADMIN_PASSWORD: env.adminPassword}),
    ...(webhookUrl === undefined ? {} : {LAKE_WEBHOOK_URL: webhookUrl, LAKE_WEBHOOK_SECRET: secrets.revalidateSecret}),
  }
}

function parseListening(line: string): Listening | undefined {
  try {
    const parsed = listening.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Starts the embedded lake in a process of its own; resolves when it listens. Where it can't, the household ends. */
export function startLake(options: LakeOptions): Promise<LakeProcess> {
  return new Promise((resolve) => {
    superviseChild({
      name: 'The lake',
      args: [...(options.watch === true ? ['--watch'] : []), 'sanity/lake/main.ts'],
      env: lakeEnvironment(options),
      household: options.household,
      onLine(line) {
        const message = parseListening(line)
        if (message === undefined) console.log(line)
        else resolve({url: message.url, admin: generated(message)})
        return message !== undefined
      },
    })
  })
}

/** The lake alone, for work on it or for a site elsewhere: at the port of SANITY_API_HOST, else 3333. */
async function lakeAlone(): Promise<void> {
  const env = readEnv()
  const folder = openDataFolder(env)
  const wanted = env.apiHost === undefined ? 3333 : Number(new URL(env.apiHost).port || 80)
  await assertFree(wanted)
  const lake = await startLake({
    env,
    folder,
    secrets: readSecrets(folder, env),
    host: '127.0.0.1',
    port: wanted === 0 ? await freePort() : wanted,
    webhookUrl: `${env.siteUrl}/api/revalidate`,
    publicUrl: `http://localhost:${wanted}/lake`,
    household: createHousehold(),
  })
  console.log(`Content Lake  ${lake.url}  (project ${env.projectId}, dataset ${env.dataset})`)
  if (lake.admin !== undefined)
    console.log(`Administrator ${lake.admin.email}  password ${lake.admin.password}  (shown once)`)
}

if (import.meta.main) await command(lakeAlone)
