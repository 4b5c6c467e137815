import type {Language} from './language.ts'
import type {FoundName} from './known-names.ts'
import type {Localized} from './text.ts'

/** Where a finding stands in a document: names of fields, keys of list entries. */
export type FieldPath = readonly (string | {readonly _key: string})[]

/** What an original says now, by which a version of it can be noted as up to date. */
interface TextNow {
  readonly story: string
  readonly digest: string
  readonly revision: string
}

/** What the publish gate can find, with what its words need to know. */
export type GateFinding =
  | {readonly code: 'language-missing' | 'headline-missing' | 'standfirst-missing' | 'date-missing'}
  | {
      readonly code:
        | 'slug-missing'
        | 'slug-taken'
        | 'embargo-past'
        | 'credit-missing'
        | 'licence-missing'
        | 'speaker-missing'
    }
  | {readonly code: 'alt-missing' | 'translation-missing' | 'translation-behind'; readonly language: Language}
  | ({readonly code: 'translation-older'; readonly original: Language; readonly isNoted: boolean} & TextNow)
  | {readonly code: 'not-translated'; readonly original: Language; readonly count: number}
  | {readonly code: 'role-missing' | 'role-not-held'; readonly person: Localized; readonly day: string}
  | {readonly code: 'role-unpublished'; readonly person: Localized}
  | {readonly code: 'unpublished'; readonly name: Localized}
  | {readonly code: 'gone'}
  | {readonly code: 'event-year'; readonly event: Localized; readonly year: string; readonly storyYear: string}
  | ({readonly code: 'name-not-linked'; readonly block: string} & FoundName)

/** Something to settle before a story is published; errors must be, advice may be. */
export interface GateItem {
  readonly level: 'error' | 'advice'
  readonly path: FieldPath
  readonly finding: GateFinding
}

export const error = (path: FieldPath, finding: GateFinding): GateItem => ({level: 'error', path, finding})
export const advice = (path: FieldPath, finding: GateFinding): GateItem => ({level: 'advice', path, finding})
