import {readEnv} from '../../lib/env.ts'
import {plainWords} from '../../lib/i18n/plain-words.ts'
import {createFront} from '../../lib/press/front.ts'
import {completeNameForms} from '../../sanity/studio/name-forms.ts'
import {buildWhenChanged} from './build.ts'
import {loadDemo} from './demo.ts'
import {command} from './fail.ts'
import {createHousehold, type Household} from './household.ts'
import {loader} from './loader.ts'
import {startLake, type Administrator, type LakeProcess} from './lake.ts'
import {assertFree, freePort} from './ports.ts'
import {previewGate} from './preview-gate.ts'
import {openDataFolder, readSecrets} from './secrets.ts'
import {startSite} from './site.ts'

type Mode = 'start' | 'dev'

function announce(siteUrl: string, admin: Administrator | undefined, seconds: string): void {
  console.log(`\nDateline is open (${seconds} s).\n\n  Site    ${siteUrl}\n  Studio  ${siteUrl}/studio`)
  if (admin !== undefined) {
    console.log(
      `\n  Administrator  ${admin.email}\n  Password       ${admin.password}\n  (generated, and shown this once)`,
    )
  }
  console.log('\nCtrl-C closes it.')
}

/** Lake, site and front, in this order; resolves when readers can come. */
async function open(mode: Mode, household: Household): Promise<void> {
  const began = Date.now()
  const env = readEnv()
  const folder = openDataFolder(env)
  const secrets = readSecrets(folder, env)
  await assertFree(env.port)
  if (mode === 'start') await buildWhenChanged(household.ending)

  const sitePort = await freePort()
  const siteOrigin = `http://127.0.0.1:${sitePort}`
  const ownLake = env.embedded && env.apiHost === undefined
  let lake: LakeProcess | undefined
  if (ownLake) {
    lake = await startLake({
      env,
      folder,
      secrets,
      host: '127.0.0.1',
      port: await freePort(),
      webhookUrl: `${siteOrigin}/api/revalidate`,
      publicUrl: `${env.siteUrl}/lake`,
      watch: mode === 'dev',
      household,
    })
  }
  const apiHost = lake?.url ?? env.apiHost
  await startSite({
    env,
    mode,
    port: sitePort,
    apiHost,
    apiToken: env.apiToken ?? (ownLake ? secrets.siteToken : undefined),
    revalidateSecret: secrets.revalidateSecret,
    household,
  })
  if (lake !== undefined) {
    // After the site: the lake tells it of every document, and would have to try again until it listens.
    const {projectId, dataset} = env
    const client = loader({apiHost: lake.url, projectId, dataset, token: secrets.loaderToken})
    if (env.demo) await loadDemo(client)
    // What programs have imported meanwhile.
    await completeNameForms(client)
  }
  const front = await createFront({
    port: env.port,
    site: siteOrigin,
    lake: apiHost === undefined ? undefined : new URL(apiHost).origin,
    siteUrl: env.siteUrl,
    plainWords,
    preview: previewGate(mode, secrets.revalidateSecret),
    development: mode === 'dev',
  })
  household.add(() => front.close())
  announce(env.siteUrl, lake?.admin, ((Date.now() - began) / 1000).toFixed(1))
}

const mode: Mode = process.argv[2] === 'dev' ? 'dev' : 'start'
const household = createHousehold()
await command(() =>
  open(mode, household).catch((error: unknown) => {
    // Whoever closes the newsroom while it opens breaks what was under way, and means to.
    if (!household.ending.aborted) throw error
  }),
)
