import type {Writing} from '../writing-type.ts'
import {dates} from './dates.ts'

/** How English is written. */
export const writing: Writing = {
  locale: 'en-GB',
  sorting: 'en',
  comma: ', ',
  between: ', ',
  betweenRoles: '; ',
  colon: ': ',
  inBrackets: (remark) => ` (${remark})`,
  titleFirst: true,
  smallFirst: true,
  joint: ', ',
  ranks: {
    head: /\b(president|director|dean|chair(man|woman|person)?|chief|head|rector|chancellor|secretary|principal)\b/i,
    deputy: /\b(vice|deputy|associate|assistant|acting)\b/i,
  },
  dates,
}
