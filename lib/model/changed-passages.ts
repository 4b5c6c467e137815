import type {Passage} from './passages.ts'

/** A passage before and after; one of the two is missing where it was added or taken out. */
export interface ChangedPassage {
  readonly kind: Passage['kind']
  readonly before: string | undefined
  readonly after: string | undefined
}

const same = (one: Passage | undefined, other: Passage | undefined) =>
  one !== undefined && other !== undefined && one.kind === other.kind && one.text === other.text

/** How many passages of the two, from each place on, stand in both in the same order. */
function commonFrom(then: readonly Passage[], now: readonly Passage[]): (one: number, other: number) => number {
  const width = now.length + 1
  const common = Array.from({length: (then.length + 1) * width}, () => 0)
  const at = (one: number, other: number) => common[one * width + other] ?? 0
  for (let one = then.length - 1; one >= 0; one -= 1) {
    for (let other = now.length - 1; other >= 0; other -= 1) {
      common[one * width + other] = same(then[one], now[other])
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1))
    }
  }
  return at
}

/** What stood in one place and what stands there now, paired as far as they are of a kind. */
function paired(gone: readonly Passage[], come: readonly Passage[]): ChangedPassage[] {
  const left = [...come]
  const changed = gone.map(({kind, text}): ChangedPassage => {
    const at = left.findIndex((one) => one.kind === kind)
    const [now] = at === -1 ? [] : left.splice(at, 1)
    return {kind, before: text, after: now?.text}
  })
  return [...changed, ...left.map(({kind, text}): ChangedPassage => ({kind, before: undefined, after: text}))]
}

/** What is different between two states of a text, in reading order: what a translator has to look at. */
export function changedPassages(then: readonly Passage[], now: readonly Passage[]): ChangedPassage[] {
  const common = commonFrom(then, now)
  const changed: ChangedPassage[] = []
  let [one, other] = [0, 0]
  let [goneFrom, comeFrom] = [0, 0]
  const settle = () => changed.push(...paired(then.slice(goneFrom, one), now.slice(comeFrom, other)))
  while (one < then.length || other < now.length) {
    if (same(then[one], now[other])) {
      settle()
      one += 1
      other += 1
      goneFrom = one
      comeFrom = other
    } else if (other >= now.length || (one < then.length && common(one + 1, other) >= common(one, other + 1))) one += 1
    else other += 1
  }
  settle()
  return changed
}
