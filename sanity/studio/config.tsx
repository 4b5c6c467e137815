import {createClient} from '@sanity/client'
import {zhHansLocale} from '@sanity/locale-zh-hans'
import {visionTool} from '@sanity/vision'
import {defineConfig, type Config, type SourceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {studioApiVersion} from '../schema/api-version.ts'
import {schemaTypes} from '../schema/types.ts'
import {documentActions} from './actions.ts'
import {deskIn} from './desk/structure.ts'
import {gateInspector} from './gate/inspector.tsx'
import {renderInput} from './inputs/render.tsx'
import {NavbarWithNotice} from './people/role-notice.tsx'
import {accessTool} from './people/tool.tsx'
import {previewTool} from './preview/tool.ts'
import {publicPage} from './public-page.ts'
import {offeredEverywhere, templates} from './templates.ts'
import {followLocale} from './words/follow-locale.tsx'
import {voiceIn} from './words/say.ts'
import {studioInChinese} from './words/studio-in-chinese.ts'
import {typesIn} from './words/translate-types.ts'
import {uploadRefused} from './words/upload-refused.ts'

export interface StudioSettings {
  readonly projectId: string
  readonly dataset: string
  /** Absolute address of the embedded lake as the browser reaches it; undefined for the hosted service. */
  readonly apiHost: string | undefined
  readonly siteUrl: string
  /** The language in which the editor uses Studio. */
  readonly language: Language
  readonly onLanguage: (language: Language) => void
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

// *Before you publish* shows all of it, and more.
const studiosOwnList = 'sanity/structure/validation'

/** Studio of the newsroom, at `/studio`, on the embedded lake or on the hosted service. */
export function studioConfig({projectId, dataset, apiHost, siteUrl, language, onLanguage}: StudioSettings): Config {
  const {newsroom, vision} = strings(language).desk
  return defineConfig({
    name: 'default',
    title: newsroom,
    basePath: '/studio',
    projectId,
    dataset,
    ...(apiHost === undefined ? {} : embeddedLake(apiHost)),
    ...off,
    plugins: [
      structureTool({structure: deskIn(language), title: newsroom}),
      previewTool(language),
      zhHansLocale(),
      visionTool({title: vision, defaultApiVersion: studioApiVersion, defaultDataset: dataset}),
    ],
    schema: {types: typesIn(schemaTypes, voiceIn(language)), templates},
    tools: accessTool(language, apiHost !== undefined),
    studio: {components: {layout: followLocale(language, onLanguage), navbar: NavbarWithNotice}},
    form: {components: {input: renderInput}},
    i18n: {bundles: [...studioInChinese, ...(apiHost === undefined ? [] : uploadRefused)]},
    document: {
      comments: {enabled: false},
      // It writes to Sanity; the embedded lake has nobody to pass the request to.
      ...(apiHost === undefined ? {} : {askToEdit: {enabled: false}}),
      actions: documentActions,
      inspectors: (inspectors) => [gateInspector, ...inspectors.filter(({name}) => name !== studiosOwnList)],
      newDocumentOptions: (options) => options.filter(offeredEverywhere),
      productionUrl: async (_before, {document}) => publicPage(siteUrl, document),
    },
  })
}
