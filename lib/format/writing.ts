import type {Language} from '../model/language.ts'

/** How a language is written where our words meet those of the newsroom. */
interface Writing {
  /** For `Intl`: numbers, zones, countries, lists. */
  readonly locale: string
  /** For `Intl.Collator`: by the alphabet, in Chinese by pinyin. */
  readonly sorting: string
  readonly comma: string
  /** Between short things of one kind: names, abbreviations. */
  readonly between: string
  /** A role may hold commas itself, so English parts roles with semicolons. */
  readonly betweenRoles: string
  readonly colon: string
  /** A remark behind what it is about, with the space that goes before. */
  readonly inBrackets: (remark: string) => string
}

export const writing: Readonly<Record<Language, Writing>> = {
  en: {
    locale: 'en-GB',
    sorting: 'en',
    comma: ', ',
    between: ', ',
    betweenRoles: '; ',
    colon: ': ',
    inBrackets: (remark) => ` (${remark})`,
  },
  zh: {
    locale: 'zh-Hans-CN',
    sorting: 'zh-CN-u-co-pinyin',
    comma: '，',
    between: '、',
    betweenRoles: '、',
    colon: '：',
    inBrackets: (remark) => `（${remark}）`,
  },
}
