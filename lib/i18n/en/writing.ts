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
  dates,
}
