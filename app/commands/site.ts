import {resolve} from 'node:path'
import type {Env} from '../../lib/env.ts'
import {superviseChild} from './child.ts'
import type {Household} from './household.ts'
import {binary} from './run.ts'

interface SiteOptions {
  readonly env: Env
  readonly mode: 'start' | 'dev'
  readonly port: number
  readonly apiHost: string | undefined
  readonly apiToken: string | undefined
  readonly revalidateSecret: string
  readonly household: Household
}

function siteEnvironment({env, apiHost, apiToken, revalidateSecret}: SiteOptions): Record<string, string> {
  const given = {
    PORT: String(env.port),
    DATA_DIR: resolve(env.dataDir),
    SITE_URL: env.siteUrl,
    SANITY_PROJECT_ID: env.projectId,
    SANITY_DATASET: env.dataset,
    SANITY_API_HOST: apiHost,
    SANITY_API_TOKEN: apiToken,
    REVALIDATE_SECRET: revalidateSecret,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

/** Starts Next on the loopback; resolves when it answers. */
export function startSite(options: SiteOptions): Promise<void> {
  return new Promise((resolve) => {
    superviseChild({
      name: 'The site',
      args: [
        '--import',
        './app/commands/follow-parent.ts',
        binary('next', 'dist/bin/next'),
        options.mode,
        '-H',
        '127.0.0.1',
        '-p',
        String(options.port),
      ],
      env: siteEnvironment(options),
      household: options.household,
      onLine(line) {
        if (options.mode === 'dev') console.log(line)
        const ready = line.includes('Ready in')
        if (ready) resolve()
        return ready
      },
    })
  })
}
