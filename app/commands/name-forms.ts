import {readEnv} from '../../lib/env.ts'
import {completeNameForms} from '../../sanity/studio/name-forms.ts'
import {command, Stop} from './fail.ts'
import {loader} from './loader.ts'
import {openDataFolder, readSecrets} from './secrets.ts'

// After an import: people and institutions are then found in Studio by names without gaps, too.
await command(async () => {
  const env = readEnv()
  const ownLake = env.embedded && env.apiHost === undefined
  const token = env.apiToken ?? (ownLake ? readSecrets(openDataFolder(env), env).loaderToken : undefined)
  if (token === undefined) throw new Stop('Set SANITY_API_TOKEN to a token that may write.')
  const {projectId, dataset} = env
  const client = loader({projectId, dataset, token, apiHost: ownLake ? `${env.siteUrl}/lake` : env.apiHost})
  console.log(`Completed for search: ${await completeNameForms(client)} people and institutions.`)
})
