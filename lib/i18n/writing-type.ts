/** A calendar day in numbers, as far as it is known. */
export interface DateParts {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

/** How a language writes dates and times. What is passed as a string is written already. */
export interface DateWriting {
  /** As far as it is known: `24 March 2020`, `March 2020`, `2020`. */
  readonly full: (date: DateParts) => string
  /** For columns of dates, without the year; the month is always known: `24 Mar`, `Mar`. */
  readonly short: (date: DateParts) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  /** From one date to another, each as far as it is known: `2018–2020`, `March 2018 – 2020`. */
  readonly fromTo: (from: DateParts, to: DateParts) => string
  /** Two whole days as one span, saying once what they share: `24–26 March 2020`. */
  readonly days: (first: DateParts, last: DateParts) => string
  /** A day with a time, or two times, of 24 hours: `24 March 2020, 14:00`. */
  readonly at: (day: string, time: string) => string
  readonly morning: (day: string) => string
  readonly afternoon: (day: string) => string
  readonly evening: (day: string) => string
}

/** How a language is written where our words meet those of the newsroom. */
export interface Writing {
  /** For `Intl`, with the country: numbers, zones, countries, lists; also `og:locale`. */
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
  /** Whether a role goes from title to institution (`President, Zhejiang University`) or the other way (`浙江大学校长`). */
  readonly titleFirst: boolean
  /** Whether a place goes from the small to the large (`Hangzhou, China`) or the other way (`中国杭州`). */
  readonly smallFirst: boolean
  /** Between a title and its institution, and between the parts of a place. */
  readonly joint: string
  /**
   * In a language without an alphabet, sorted by sound: the letters under which names stand, and for each the first
   * character whose sound begins with it.
   */
  readonly initials?: {readonly letters: string; readonly firsts: string}
  /** What titles say of those who lead, and of those who stand in for them. */
  readonly ranks: {readonly head: RegExp; readonly deputy: RegExp}
  /** The pieces between which a headline may break, in a language without spaces; joined, they are the text again. */
  readonly phrases?: (text: string) => string[]
  readonly dates: DateWriting
}
