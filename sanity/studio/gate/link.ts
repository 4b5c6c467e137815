import {z} from 'zod'
import {storyDraft} from '../../../lib/model/gate-draft.ts'
import {unlinkedText} from '../../../lib/model/gate-links.ts'
import {marked} from '../../../lib/model/link-name.ts'
import {newKey} from '../new-id.ts'
import type {UnlinkedName} from './markers.ts'

const span = z.looseObject({_key: z.string(), text: z.string(), marks: z.array(z.string()).default([])})
const stored = z.object({
  body: z.array(
    z.looseObject({
      _key: z.string(),
      children: z.array(span).optional().catch(undefined),
      markDefs: z.array(z.unknown()).optional().catch(undefined),
    }),
  ),
})

/** Whether the words still stand where they were found. */
function stillThere(document: unknown, {block, start, end, text}: UnlinkedName): boolean {
  const found = storyDraft.safeParse(document).data?.body.find(({_key}) => _key === block)
  return found?._type === 'block' && unlinkedText(found).slice(start, end) === text
}

/** The patch that makes a name in the text a mention; none when the text has changed since the name was found. */
export function linkPatch(document: unknown, found: UnlinkedName, entity: string): Record<string, unknown> | undefined {
  const block = stored.safeParse(document).data?.body.find(({_key}) => _key === found.block)
  if (block?.children === undefined || !stillThere(document, found)) return undefined
  const mark = newKey()
  const mention = {_key: mark, _type: 'mention', entity: {_type: 'reference', _ref: entity}}
  const at = `body[_key=="${found.block}"]`
  return {
    [`${at}.markDefs`]: [...(block.markDefs ?? []), mention],
    [`${at}.children`]: marked(block.children, found, mark, newKey),
  }
}
