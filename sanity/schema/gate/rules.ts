import type {CustomValidatorResult, ValidationContext} from '@sanity/types'
import {z} from 'zod'
import {strings} from '../../../lib/i18n/strings.ts'
import {gate} from '../../../lib/model/gate.ts'
import {storyDraft} from '../../../lib/model/gate-draft.ts'
import type {GateItem} from '../../../lib/model/gate-item.ts'
import {studioApiVersion} from '../api-version.ts'
import {languageOfLocale} from '../locale.ts'
import {loadGraphs} from './load.ts'

type Context = Pick<ValidationContext, 'getClient'>

async function check(document: unknown, {getClient}: Context): Promise<GateItem[]> {
  const draft = storyDraft.safeParse(document)
  if (!draft.success) return []
  const graphOf = await loadGraphs(getClient({apiVersion: studioApiVersion}), [draft.data])
  return gate(draft.data, graphOf(draft.data), new Date())
}

// Errors and advice are two rules of one schema type, and one look at the lake.
const checks = new WeakMap<object, Promise<GateItem[]>>()

function checkOnce(document: unknown, context: Context): Promise<GateItem[]> {
  if (typeof document !== 'object' || document === null) return Promise.resolve([])
  const known = checks.get(document) ?? check(document, context)
  checks.set(document, known)
  return known
}

const localeOf = z.object({i18n: z.object({currentLocale: z.object({id: z.string()})})})

/** The publish gate as a rule of Studio's validation, for its errors or for its advice. */
export function gateRule(level: GateItem['level']) {
  return async (document: unknown, context: Context): Promise<CustomValidatorResult> => {
    const say = strings(languageOfLocale(localeOf.safeParse(context).data?.i18n.currentLocale.id)).gate
    const items = (await checkOnce(document, context)).filter((item) => item.level === level)
    if (items.length === 0) return true
    return items.map(({path, finding}) => ({
      message: say(finding),
      path: path.map((part) => (typeof part === 'string' ? part : {...part})),
      code: `gate.${finding.code}`,
      details: {...finding},
    }))
  }
}
