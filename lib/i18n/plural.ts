import type {Language} from '../model/language.ts'

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en-GB'),
  zh: new Intl.PluralRules('zh-Hans-CN'),
}

/** The forms a language needs: English tells one from many, Chinese has one form. */
export interface Forms {
  readonly one?: string
  readonly other: string
}

/** A count with its noun: `1 story`, `14 stories`. `#` in the chosen form stands for the number. */
export function plural(language: Language, count: number, forms: Forms): string {
  const form = rules[language].select(count) === 'one' ? (forms.one ?? forms.other) : forms.other
  return form.replace('#', new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB').format(count))
}
