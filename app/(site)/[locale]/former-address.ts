import {permanentRedirect} from 'next/navigation'
import type {EntityKind} from '../../../lib/model/entity.ts'
import type {Language} from '../../../lib/model/language.ts'
import {entityPath} from '../../../lib/routes.ts'
import {presentSlug} from '../../../sanity/content/moved.ts'
import type {Path} from './define-page.tsx'

/** Loads an entity; one that is asked for by a former address is sent on, for good, to the present one. */
export function orMoved<T>(kind: EntityKind, get: (language: Language, slug: string) => Promise<T | undefined>) {
  return async (path: Path): Promise<T | undefined> => {
    const found = await get(path.language, path.slug)
    if (found !== undefined) return found
    const slug = await presentSlug(kind, path.slug)
    if (slug !== undefined) permanentRedirect(entityPath(path.language, {kind, slug}))
    return undefined
  }
}
