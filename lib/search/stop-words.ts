import {foldWord} from './fold.ts'

/** Words that say nothing about what is looked for; they count where nothing else was asked. Of all languages together. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an and are at be by did do does for from had has have he her his how in is it its of on or our she that the their',
    'them there these they this to was we were what when where which who whom why will with',
    '的 了 在 是 和 与 及 或 于 对 为 就 也 都 而 被 把 从 到 向 由 谁 什么 哪里 哪些 怎么 关于',
  ].flatMap((line) => line.split(' ').map(foldWord)),
)
