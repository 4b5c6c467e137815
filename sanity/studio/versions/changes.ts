import type {SanityClient} from '@sanity/client'
import {changedPassages, type ChangedPassage} from '../../../lib/model/changed-passages.ts'
import type {Language} from '../../../lib/model/language.ts'
import {originalOf} from '../../../lib/model/translation.ts'
import {findVersions} from '../../schema/gate/versions.ts'
import {originalThen} from './original-then.ts'

/** What has become of an original since a version was made from it. */
export interface Changes {
  /** Id and language of the original; none when it is gone, or this is it. */
  readonly original: {readonly id: string; readonly language: Language} | undefined
  readonly since: string | undefined
  /** In reading order; unknown when the text of that time is no longer kept. */
  readonly passages: readonly ChangedPassage[] | undefined
}

/** Compares the original of a version as it was, out of the history, with what it says now. */
export async function findChanges(client: SanityClient, version: string): Promise<Changes> {
  const {versions} = await findVersions(client, version)
  const own = versions.find(({id}) => id === version)
  const from = own?.translatedFrom
  const original = own === undefined ? undefined : originalOf(own, versions)
  if (from === undefined || original === undefined) return {original, since: undefined, passages: undefined}
  const then = await originalThen(client, from)
  return {
    original,
    since: from.at,
    passages: then === undefined ? undefined : changedPassages(then, original.text.passages),
  }
}
