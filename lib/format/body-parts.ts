import type {Body, BodyBlock, TextBlock} from '../model/body.ts'

/** A block that is not text: it is shown by itself. */
export type OtherBlock = Exclude<BodyBlock, TextBlock>

export type BodyPart = {readonly text: TextBlock[]} | {readonly block: OtherBlock}

/** A body in parts: neighbouring text blocks stay together, so that the items of one list become one list. */
export function bodyParts(body: Body): BodyPart[] {
  const parts: BodyPart[] = []
  for (const block of body) {
    const last = parts.at(-1)
    if (block._type !== 'block') parts.push({block})
    else if (last !== undefined && 'text' in last) last.text.push(block)
    else parts.push({text: [block]})
  }
  return parts
}
