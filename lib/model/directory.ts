import {z} from 'zod'
import type {InstitutionCard} from './institution-card.ts'
import {list, maybe} from './parse.ts'
import type {PersonCard} from './person-card.ts'
import {name} from './text.ts'

/** A person or an institution in the list of all of them, which may be thousands. */
export const directoryRow = z.object({entity: z.string(), slug: z.string().min(1), name, partOf: maybe(z.string())})
export type DirectoryRow = z.infer<typeof directoryRow>
export const directoryRows = list(directoryRow)

/** All people or institutions by letter. */
export interface Directory {
  readonly kind: 'person' | 'institution'
  readonly total: number
  readonly letters: readonly {readonly letter: string; readonly count: number}[]
  /** The letter that the page shows, where it shows one. */
  readonly letter: string | undefined
  /** Nothing where there are too many for one page, and the letters lead to them. */
  readonly sections: readonly {readonly letter: string; readonly members: readonly (PersonCard | InstitutionCard)[]}[]
  /** Institutions that are part of no other, with what is below them. */
  readonly tree: readonly TreeNode[]
}

/** An institution with its units; where the tree is too large, with their number alone. */
export interface TreeNode {
  readonly row: DirectoryRow
  readonly units: readonly TreeNode[]
  readonly unitCount: number
}

/** More people or institutions than this come letter by letter. */
export const mostOnOnePage = 300

/** The trees of all institutions; one whose parent is unknown, or that lies in a circle, begins a tree. */
export function treesOf(rows: readonly DirectoryRow[]): TreeNode[] {
  const known = new Set(rows.map(({entity}) => entity))
  const below = Map.groupBy(rows, ({partOf}) => (partOf !== undefined && known.has(partOf) ? partOf : undefined))
  const placed = new Set<string>()
  const grow = (row: DirectoryRow): TreeNode => {
    placed.add(row.entity)
    const units = (below.get(row.entity) ?? []).filter(({entity}) => !placed.has(entity)).map(grow)
    return {row, units, unitCount: units.reduce((count, unit) => count + 1 + unit.unitCount, 0)}
  }
  const roots = (below.get(undefined) ?? []).map(grow)
  return [...roots, ...rows.flatMap((row) => (placed.has(row.entity) ? [] : [grow(row)]))]
}
