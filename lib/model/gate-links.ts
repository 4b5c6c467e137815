import type {DraftTextBlock, StoryDraft} from './gate-draft.ts'
import type {GateGraph} from './gate-graph.ts'
import {advice, error, type FieldPath, type GateItem} from './gate-item.ts'

interface Pointer {
  readonly path: FieldPath
  readonly id: string
}

const pointer = (path: FieldPath, id: string | undefined): Pointer[] => (id === undefined ? [] : [{path, id}])

function inBody(body: StoryDraft['body']): Pointer[] {
  return body.flatMap((block) => {
    const path: FieldPath = ['body', {_key: block._key}]
    if (block._type === 'quotation') return pointer([...path, 'speaker'], block.speaker)
    if (block._type !== 'block') return []
    return block.markDefs.flatMap(({_key, entity}) => pointer([...path, 'markDefs', {_key}, 'entity'], entity))
  })
}

const lists = ['institutions', 'events', 'topics', 'programmes'] as const

/** Everything of the newsroom that a story refers to, and where. */
export function pointersOf(draft: StoryDraft): Pointer[] {
  return [
    ...draft.byline.flatMap(({_key, person}) => pointer(['byline', {_key}, 'person'], person)),
    ...inBody(draft.body),
    ...draft.appearances.flatMap(({_key, person}) => pointer(['appearances', {_key}, 'person'], person)),
    ...lists.flatMap((name) => draft[name].flatMap(({_key, _ref}) => pointer([name, {_key}], _ref))),
  ]
}

/** References that lead readers nowhere: to a draft, or to what was deleted. */
export function publicReferences(draft: StoryDraft, {documents}: GateGraph): GateItem[] {
  return pointersOf(draft).flatMap(({path, id}) => {
    const known = documents.get(id)
    if (known === undefined) return [error(path, {code: 'gone'})]
    return known.published ? [] : [error(path, {code: 'unpublished', name: known.name})]
  })
}

/** The text of a block as long as it is, with what is linked already made unreadable. */
export function unlinkedText({children, markDefs}: DraftTextBlock): string {
  const links = new Set(markDefs.map(({_key}) => _key))
  return children
    .map(({text, marks}) => (marks.some((mark) => links.has(mark)) ? '\u0000'.repeat(text.length) : text))
    .join('')
}

/** Names that the newsroom knows and the text does not link; each entity once, where it is first named. */
export function knownNames({body}: StoryDraft, {findNames}: GateGraph): GateItem[] {
  const texts = body.flatMap((block) => (block._type === 'block' ? [block] : []))
  const settled = new Set(texts.flatMap(({markDefs}) => markDefs.flatMap(({entity}) => entity ?? [])))
  return texts
    .filter(({style}) => style === 'normal')
    .flatMap((block) =>
      findNames(unlinkedText(block)).flatMap((found) => {
        if (found.entities.some(({id}) => settled.has(id))) return []
        for (const {id} of found.entities) settled.add(id)
        return [advice(['body', {_key: block._key}], {code: 'name-not-linked', block: block._key, ...found})]
      }),
    )
}
