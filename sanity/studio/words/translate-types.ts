import type {SchemaTypeDefinition} from '@sanity/types'
import {z} from 'zod'
import {namedIn} from '../../schema/names.ts'
import type {Say, Voice} from './say.ts'
import {translatedRules} from './translate-rules.ts'

const said = new Set(['title', 'description', 'placeholder'])
// Paths, values and code are no words.
const silent = new Set(['select', 'initialValue', 'component', 'components', 'icon', 'name', 'type', 'to'])
const record = z.record(z.string(), z.unknown())

const row = z.looseObject({title: z.unknown(), subtitle: z.unknown()})
const pieces = (text: unknown, say: Say) => (typeof text === 'string' ? text.split(' · ').map(say).join(' · ') : text)

type Prepare = (...given: readonly unknown[]) => unknown
const isPrepare = (value: unknown): value is Prepare => typeof value === 'function'

/** What a row says of its document besides the document's own words: its state, its kind, what it lacks. */
function translatedRows(prepare: unknown, {language, say}: Voice): unknown {
  if (!isPrepare(prepare)) return prepare
  return (...given: readonly unknown[]) => {
    const made = namedIn(language, () => prepare(...given))
    const parsed = row.safeParse(made).data
    return parsed === undefined
      ? made
      : {...parsed, title: pieces(parsed.title, say), subtitle: pieces(parsed.subtitle, say)}
  }
}

function translated(value: unknown, voice: Voice): unknown {
  if (Array.isArray(value)) return value.map((item) => translated(item, voice))
  const fields = typeof value === 'function' ? undefined : record.safeParse(value).data
  if (fields === undefined) return value
  const entries = Object.entries(fields).map(([name, field]) => {
    if (said.has(name) && typeof field === 'string') return [name, voice.say(field)]
    if (name === 'validation') return [name, translatedRules(field, voice.say)]
    if (name === 'prepare') return [name, translatedRows(field, voice)]
    return [name, silent.has(name) ? field : translated(field, voice)]
  })
  return Object.fromEntries(entries)
}

const isType = (value: unknown): value is SchemaTypeDefinition => record.safeParse(value).success

/** The schema with all that an editor reads of it in their language: titles, help, choices, complaints, names in rows. */
export function typesIn(types: readonly SchemaTypeDefinition[], voice: Voice): SchemaTypeDefinition[] {
  return types.map((type) => {
    const copy = translated(type, voice)
    return isType(copy) ? copy : type
  })
}
