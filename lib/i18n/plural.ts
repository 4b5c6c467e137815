/** The forms that a language tells apart (https://cldr.unicode.org): English one from many, Chinese none. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>

/** A count with its noun: `1 story`, `14 stories`. `#` in the chosen form stands for the number. */
export function plural(language: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return form.replace('#', new Intl.NumberFormat(language).format(count))
}
