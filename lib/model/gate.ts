import type {StoryDraft} from './gate-draft.ts'
import {address, embargo, essentials, pictures} from './gate-essentials.ts'
import type {GateGraph} from './gate-graph.ts'
import type {GateItem} from './gate-item.ts'
import {knownNames, publicReferences} from './gate-links.ts'
import {chosenRoles, missingRoles, speakers, years} from './gate-people.ts'
import {translations} from './gate-versions.ts'

type GateRule = (draft: StoryDraft, graph: GateGraph, now: Date) => GateItem[]

const rules: readonly GateRule[] = [
  essentials,
  address,
  embargo,
  pictures,
  speakers,
  publicReferences,
  chosenRoles,
  missingRoles,
  years,
  translations,
  knownNames,
]

/** What stands between a draft and its publication, errors first. The same rules hold wherever a story is checked. */
export function gate(draft: StoryDraft, graph: GateGraph, now: Date): GateItem[] {
  const items = rules.flatMap((rule) => rule(draft, graph, now))
  return [...items.filter(({level}) => level === 'error'), ...items.filter(({level}) => level === 'advice')]
}
