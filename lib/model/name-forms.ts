/** Letters as they are searched for: without accents, apostrophes and case. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ-]/g, '')
    .toLowerCase()

/**
 * How names are typed by those who leave out the gaps or turn them round: Wu Zhaohui is looked for as `wuzhaohui` and
 * `zhaohuiwu`. A search by words finds these only where they are written down.
 */
export function nameForms(names: readonly (string | undefined)[]): string[] {
  const forms = names.flatMap((name) => {
    const words = plain(name ?? '').match(/[a-z0-9]+/g) ?? []
    if (words.length < 2) return []
    return [words.join(''), words.toReversed().join('')]
  })
  return [...new Set(forms)]
}
