import type {Body, BodyBlock} from '../model/body.ts'
import {assertUnreachable} from './assert-unreachable.ts'

/** What an adult reads in a minute without hurry: words of a language with spaces, characters of Chinese. */
const pace = {words: 230, characters: 400} as const

const han = /\p{Script=Han}/gu
const word = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function textOf(block: BodyBlock): string[] {
  switch (block._type) {
    case 'block':
      return [block.children.map(({text}) => text).join('')]
    case 'quotation':
      return [block.text]
    case 'factBox':
      return [block.title, ...block.facts.flatMap(({label, value}) => [label ?? '', value])]
    case 'table':
      return block.rows.flatMap(({cells}) => cells)
    case 'picture':
    case 'gallery':
    case 'video':
    case 'attachment':
      return []
    default:
      return assertUnreachable(block)
  }
}

/** Minutes that a body takes to read; undefined when there is nothing to read. A text in both scripts counts for both. */
export function readingMinutes(body: Body): number | undefined {
  const text = body.flatMap(textOf).join(' ')
  const words = count(text.replaceAll(han, ' '), word)
  const characters = count(text, han)
  if (words + characters === 0) return undefined
  return Math.max(1, Math.round(words / pace.words + characters / pace.characters))
}
