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

type Level = GateItem['level']

interface Look {
  readonly items: Promise<GateItem[]>
  /** The rules that have had its answer. */
  readonly told: Set<Level>
}

// Errors and advice are two rules of one schema type, and one look at the lake. Studio validates the very same document
// again when what it refers to is published or deleted: a rule that asks a second time is to be told anew.
const looks = new WeakMap<object, Look>()

function lookFor(level: Level, document: object, context: Context): Promise<GateItem[]> {
  const known = looks.get(document)
  const look =
    known === undefined || known.told.has(level) ? {items: check(document, context), told: new Set<Level>()} : known
  look.told.add(level)
  looks.set(document, look)
  return look.items
}

const localeOf = z.object({i18n: z.object({currentLocale: z.object({id: z.string()})})})

/** The publish gate as a rule of Studio's validation, for its errors or for its advice. */
export function gateRule(level: Level) {
  return async (document: unknown, context: Context): Promise<CustomValidatorResult> => {
    const say = strings(languageOfLocale(localeOf.safeParse(context).data?.i18n.currentLocale.id)).gate
    if (typeof document !== 'object' || document === null) return true
    const items = (await lookFor(level, document, context)).filter((item) => item.level === level)
    if (items.length === 0) return true
    return items.map(({path, finding}) => ({
      message: say(finding),
      path: path.map((part) => (typeof part === 'string' ? part : {...part})),
      code: `gate.${finding.code}`,
      details: {...finding},
    }))
  }
}
