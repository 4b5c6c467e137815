import {z} from 'zod'

/** Project id of the embedded lake. A hosted project's id has no hyphen, so the two cannot be confused. */
const embeddedProject = 'dateline-local'

const blankIsUnset = z
  .string()
  .optional()
  .transform((value) => (value?.trim() === '' ? undefined : value?.trim()))

const setting = <T extends z.ZodType<unknown, string | undefined>>(schema: T) => blankIsUnset.pipe(schema)

const httpAddress = z
  .url({protocol: /^https?$/, error: 'must be an http(s) address, such as https://news.example.org'})
  .transform((value) => value.replace(/\/+$/, ''))

const origin = httpAddress.refine((value) => URL.parse(value)?.origin === value, {
  error: 'must be an address without a path, such as https://news.example.org',
})

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be between 0 and 65535')

const settings = z
  .object({
    PORT: setting(port.optional()),
    SITE_URL: setting(origin.optional()),
    DATA_DIR: setting(z.string().optional()),
    ADMIN_EMAIL: setting(z.email('must be an e-mail address').optional()),
    ADMIN_PASSWORD: setting(z.string().min(10, 'must have at least 10 characters').optional()),
    SANITY_PROJECT_ID: setting(
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]*$/, 'may hold only lower-case letters, digits and hyphens')
        .optional(),
    ),
    SANITY_DATASET: setting(
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'may hold only lower-case letters, digits, _ and -')
        .optional(),
    ),
    SANITY_API_HOST: setting(httpAddress.optional()),
    SANITY_API_TOKEN: setting(
      z
        .string()
        .regex(/^\S{20,}$/, 'must have at least 20 characters and no spaces')
        .optional(),
    ),
    DEMO: setting(z.enum(['on', 'off'], 'must be on or off').optional()),
    REVALIDATE_SECRET: setting(z.string().min(20, 'must have at least 20 characters').optional()),
  })
  .transform((values) => {
    const projectId = values.SANITY_PROJECT_ID ?? embeddedProject
    const port = values.PORT ?? 3000
    return {
      port,
      siteUrl: values.SITE_URL ?? `http://localhost:${port}`,
      dataDir: values.DATA_DIR ?? '.data',
      adminEmail: values.ADMIN_EMAIL,
      adminPassword: values.ADMIN_PASSWORD,
      projectId,
      dataset: values.SANITY_DATASET ?? 'production',
      /** A lake of our own (on this machine or elsewhere), as against the hosted one: Studio reaches it at /lake. */
      embedded: projectId === embeddedProject || values.SANITY_API_HOST !== undefined,
      /** Where the server reaches the lake; without it the hosted service. */
      apiHost: values.SANITY_API_HOST,
      apiToken: values.SANITY_API_TOKEN,
      revalidateSecret: values.REVALIDATE_SECRET,
      /** Whether an empty lake is filled with the demo newsroom. */
      demo: values.DEMO !== 'off',
    }
  })

export type Env = z.output<typeof settings>

/** A setting that cannot be used; `message` names each one and says what it must be. */
export class SettingError extends Error {}

/** Parses settings (by default the process's environment); all are optional. Throws `SettingError`. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const parsed = settings.safeParse(source)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new SettingError(`Setting not usable: ${lines.join('; ')}. See .env.example.`)
}
