import type {Piece} from './answer.ts'
import {piecesOf, type Find, type Finder} from './pieces.ts'

/** Width of a passage in Latin letters; a character of a script without spaces takes the room of two. */
const room = 180
const wide = /[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef]/g
const before = 50

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'})

/** The part of a text that shows most of what was looked for, or undefined where it shows nothing. */
export function passageOf(paragraphs: string, find: Finder): Piece[] | undefined {
  const text = inOneLine(paragraphs)
  const finds = find(text)
  if (finds.length === 0) return undefined
  const length = lengthIn(text)
  const first = densest(finds, length)
  const from = beginOf(text, first.start, Math.round((length * before) / room))
  return cut(text, finds, from, from + length)
}

/** The beginning of a text, as long as a passage. */
export const beginningOf = (text: string): Piece[] => cut(inOneLine(text), [], 0, lengthIn(text))

const inOneLine = (text: string) => text.replaceAll(/\s/g, ' ')

/** How many characters of this text fill a passage. */
function lengthIn(text: string): number {
  const start = text.slice(0, room)
  const share = (start.match(wide)?.length ?? 0) / Math.max(start.length, 1)
  return Math.round(room / (1 + share))
}

/** The find from which a passage shows most units, the earliest of those. */
function densest(finds: readonly Find[], length: number): Find {
  const [earliest = {start: 0, end: 0, unit: 0}] = finds
  let best = {find: earliest, units: 0}
  for (const [index, find] of finds.entries()) {
    const shown = new Set<number>()
    for (let next = index; (finds[next]?.end ?? Infinity) <= find.start + length; next += 1)
      shown.add(finds[next]?.unit ?? 0)
    if (shown.size > best.units) best = {find, units: shown.size}
  }
  return best.find
}

/** Where a passage begins that has a find in it: at the start of a sentence near by, else of a word. */
function beginOf(text: string, find: number, near: number): number {
  if (find <= near) return 0
  const lead = text.slice(find - near, find)
  const [, sentence] = [...sentences.segment(lead)]
  if (sentence !== undefined) return find - near + sentence.index
  const space = lead.search(/\s/)
  return find - near + (space < 0 ? 0 : space + 1)
}

/** Not inside a word, nor a pair of surrogates. */
function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const tail = text.slice(wanted - 24, wanted + 1)
  const space = Math.max(tail.lastIndexOf(' '), tail.search(/\p{P}(?!.*\p{P})/u))
  const end = space > 0 ? wanted - 24 + space : wanted
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end
}

function cut(text: string, finds: readonly Find[], wantedFrom: number, wantedTo: number): Piece[] {
  const from = /[\uDC00-\uDFFF]/.test(text[wantedFrom] ?? '') ? wantedFrom - 1 : wantedFrom
  const to = endOf(text, wantedTo)
  const shown = piecesOf(text, finds, from, to)
  const dots = {text: '…', hit: false}
  return [...(from > 0 ? [dots] : []), ...shown, ...(to < text.length ? [dots] : [])]
}
