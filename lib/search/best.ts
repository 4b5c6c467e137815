/**
 * Places of the greatest keys, the greatest first and of equals the first; keys that are not above `floor` don't count.
 * Sorts few of them: there may be a hundred thousand.
 */
export function best(keys: Float32Array | Float64Array | Uint32Array, wanted: number, floor = -Infinity): number[] {
  const room = wanted * 2 + 64
  let chosen: number[] = []
  let least = floor
  const trim = () => {
    chosen = chosen.toSorted((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b).slice(0, wanted)
    least = chosen.length < wanted ? floor : (keys[chosen.at(-1) ?? 0] ?? 0)
  }
  for (let index = 0; index < keys.length; index += 1) {
    if ((keys[index] ?? 0) <= least) continue
    chosen.push(index)
    if (chosen.length === room) trim()
  }
  trim()
  return chosen
}
