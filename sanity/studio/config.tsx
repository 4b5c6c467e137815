import {createClient} from '@sanity/client'
import {visionTool} from '@sanity/vision'
import {defineConfig, type Config, type SourceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {studioApiVersion} from '../schema/api-version.ts'
import {schemaTypes} from '../schema/types.ts'
import {documentActions} from './actions.ts'
import {renderInput} from './inputs/render.tsx'
import {publicPage} from './public-page.ts'
import {structure} from './structure.ts'
import {offeredEverywhere, templates} from './templates.ts'

export interface StudioSettings {
  readonly projectId: string
  readonly dataset: string
  /** Absolute address of the embedded lake as the browser reaches it; undefined for the hosted service. */
  readonly apiHost: string | undefined
  readonly siteUrl: string
}

// Signing in happens on the lake's own page, with a cookie; no token is kept in the browser.
function embeddedLake(apiHost: string): Pick<SourceOptions, 'apiHost' | 'auth' | 'unstable_clientFactory'> {
  return {
    apiHost,
    auth: {
      loginMethod: 'cookie',
      redirectOnSingle: true,
      providers: [{name: 'local', title: 'E-mail and password', url: `${apiHost}/v1/auth/login/local`}],
    },
    // Without this the client would put the project's name before the host's.
    unstable_clientFactory: (options) => createClient({...options, apiHost, useProjectHostname: false}),
  }
}

/** Features of the hosted service that the newsroom does without. */
const off = {
  tasks: {enabled: false},
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  announcements: {enabled: false},
  mediaLibrary: {enabled: false},
  apps: {canvas: {enabled: false}},
}

/** Studio of the newsroom, at `/studio`, on the embedded lake or on the hosted service. */
export function studioConfig({projectId, dataset, apiHost, siteUrl}: StudioSettings): Config {
  return defineConfig({
    name: 'default',
    title: 'Newsroom',
    basePath: '/studio',
    projectId,
    dataset,
    ...(apiHost === undefined ? {} : embeddedLake(apiHost)),
    ...off,
    plugins: [
      structureTool({structure, title: 'Newsroom'}),
      visionTool({defaultApiVersion: studioApiVersion, defaultDataset: dataset}),
    ],
    schema: {types: schemaTypes, templates},
    form: {components: {input: renderInput}},
    document: {
      comments: {enabled: false},
      actions: documentActions,
      newDocumentOptions: (options) => options.filter(offeredEverywhere),
      productionUrl: async (_before, {document}) => publicPage(siteUrl, document),
    },
  })
}
