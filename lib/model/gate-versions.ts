import {publishedId} from './document-id.ts'
import type {StoryDraft} from './gate-draft.ts'
import type {GateGraph} from './gate-graph.ts'
import {advice, type GateItem} from './gate-item.ts'
import type {Passage} from './passages.ts'
import {isBehind, originalOf, untranslated, type StoryVersion} from './translation.ts'

const path = ['versions']

/** What a version is behind of, with what it would have to be up to date with. */
function older(own: StoryVersion, original: StoryVersion): GateItem[] {
  if (!isBehind(own, original)) return []
  const {digest, revision} = original.text
  return [
    advice(path, {
      code: 'translation-older',
      original: original.language,
      isNoted: own.translatedFrom !== undefined,
      story: original.id,
      digest,
      revision,
    }),
  ]
}

const isField = (passage: Passage) => passage.path.length === 1

/** Words that were taken over and not yet translated: those of fields each, those of the body together. */
function leftOver({passages}: StoryDraft, original: StoryVersion): GateItem[] {
  const left = untranslated(passages, original)
  const [first, ...more] = left.filter((passage) => !isField(passage))
  const told = (at: Passage['path'], count: number) =>
    advice(at, {code: 'not-translated', original: original.language, count})
  return [
    ...left.filter(isField).map((passage) => told(passage.path, 1)),
    ...(first === undefined ? [] : [told(first.path, more.length + 1)]),
  ]
}

/** Translations that are missing, unfinished, or behind the original that they should say the same as. */
export function translations(draft: StoryDraft, {versions, languages}: GateGraph): GateItem[] {
  if (draft.language === undefined) return []
  const own = versions.find(({id}) => id === publishedId(draft._id))
  const others = versions.filter((version) => version !== own)
  const missing = languages.filter((one) => one !== draft.language && !others.some(({language}) => language === one))
  const original = own === undefined ? undefined : originalOf(own, versions)
  const behind = others.filter(
    (other) => own !== undefined && originalOf(other, versions) === own && isBehind(other, own),
  )
  return [
    ...missing.map((one) => advice(path, {code: 'translation-missing', language: one})),
    ...(own === undefined || original === undefined ? [] : older(own, original)),
    ...behind.map(({language}) => advice(path, {code: 'translation-behind', language})),
    ...(original === undefined ? [] : leftOver(draft, original)),
  ]
}
