export interface Choice {
  readonly title: string
  readonly value: string
}

/** Choices of a list in the newsroom's words: `cc-by-4.0` is shown as given in `titles`, `symposium` as "Symposium". */
export function choices(values: readonly string[], titles: Readonly<Record<string, string>> = {}): Choice[] {
  return values.map((value) => ({value, title: titles[value] ?? sentence(value)}))
}

/** A value as words: `joint-venture` is "Joint venture". */
export function sentence(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ')
}
