import {writing} from '../format/writing.ts'
import type {Language} from '../model/language.ts'

/** The forms a language needs: English tells one from many, Chinese has one form. */
export interface Forms {
  readonly one?: string
  readonly other: string
}

/** A count with its noun: `1 story`, `14 stories`. `#` in the chosen form stands for the number. */
export function plural(language: Language, count: number, forms: Forms): string {
  const {locale} = writing[language]
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? (forms.one ?? forms.other) : forms.other
  return form.replace('#', new Intl.NumberFormat(locale).format(count))
}
