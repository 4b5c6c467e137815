import {cache} from 'react'
import {z} from 'zod'
import {list, maybe} from '../../lib/model/parse.ts'
import {institutionTreeQuery} from '../queries/institution.ts'
import {read} from './read.ts'
import {tagPage} from './tag-page.ts'
import {typeTag} from './tags.ts'

const node = z.object({id: z.string(), slug: maybe(z.string()), partOf: maybe(z.string())})
export type InstitutionNode = z.infer<typeof node>

/** Where an institution sits: itself and its units at any depth, and what it is part of, the outermost first. */
export interface InstitutionPlace {
  readonly id: string
  /** Depth first, the institution itself at the start. */
  readonly ids: readonly string[]
  readonly parents: readonly string[]
}

/** Finds an institution by slug among all of them; a circle in `partOf` is walked once. */
export function placeOf(nodes: readonly InstitutionNode[], slug: string): InstitutionPlace | undefined {
  const found = nodes.find((one) => one.slug === slug)
  if (found === undefined) return undefined
  const ids = new Set<string>()
  const descend = (id: string) => {
    if (ids.has(id)) return
    ids.add(id)
    for (const unit of nodes) if (unit.partOf === id) descend(unit.id)
  }
  descend(found.id)
  return {id: found.id, ids: [...ids], parents: parentsOf(nodes, found)}
}

function parentsOf(nodes: readonly InstitutionNode[], start: InstitutionNode): string[] {
  const byId = new Map(nodes.map((one) => [one.id, one]))
  const above = new Set([start.id])
  let parent = start.partOf
  while (parent !== undefined && !above.has(parent)) {
    above.add(parent)
    parent = byId.get(parent)?.partOf
  }
  return [...above].slice(1).toReversed()
}

/** The topmost institution above each, by id; a circle in `partOf` ends where it began. */
export function rootsOf(nodes: readonly InstitutionNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.map((one) => [one.id, parentsOf(nodes, one)[0] ?? one.id]))
}

/** All institutions, as far as their tree needs it. Throws `LakeUnavailable`. */
export const institutionNodes = cache(
  async (): Promise<InstitutionNode[]> => (await read({query: institutionTreeQuery, schema: list(node)})).found ?? [],
)

/**
 * Where the institution under a slug sits. All institutions are read for it, but the page is tied to none of them: it
 * shows few, and a new unit refers to one of those. Throws `LakeUnavailable`.
 */
export const findInstitution = cache(async (slug: string): Promise<InstitutionPlace | undefined> => {
  const place = placeOf(await institutionNodes(), slug)
  if (place === undefined) await tagPage([typeTag('institution')])
  return place
})
