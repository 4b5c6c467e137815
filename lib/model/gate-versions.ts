import {publishedId} from './document-id.ts'
import type {StoryDraft} from './gate-draft.ts'
import type {DraftVersion, GateGraph} from './gate-graph.ts'
import {advice, type GateItem} from './gate-item.ts'

const older = (a: DraftVersion, b: DraftVersion) => Date.parse(a.updatedAt) < Date.parse(b.updatedAt)

/** Translations that are missing, or older than the original that they should say the same as. */
export function translations({_id, language}: StoryDraft, {versions, languages}: GateGraph): GateItem[] {
  if (language === undefined) return []
  const path = ['versions']
  const own = versions.find(({id}) => id === publishedId(_id))
  const others = versions.filter((version) => version !== own)
  const missing = languages.filter((one) => one !== language && !others.some((other) => other.language === one))
  const [original] = versions
  const behind = own !== undefined && own === original ? others.filter((version) => older(version, own)) : []
  const stale = own !== undefined && original !== undefined && own !== original && older(own, original)
  return [
    ...missing.map((one) => advice(path, {code: 'translation-missing', language: one})),
    ...(stale ? [advice(path, {code: 'translation-older', original: original.language})] : []),
    ...behind.map((version) => advice(path, {code: 'translation-behind', language: version.language})),
  ]
}
