import type {Writing} from '../writing-type.ts'
import {dates} from './dates.ts'
import {phrases} from './phrases.ts'

/** How Chinese (simplified) is written: from the large to the small, without spaces. */
export const writing: Writing = {
  locale: 'zh-Hans-CN',
  sorting: 'zh-CN-u-co-pinyin',
  comma: '，',
  between: '、',
  betweenRoles: '、',
  colon: '：',
  inBrackets: (remark) => `（${remark}）`,
  titleFirst: false,
  smallFirst: false,
  joint: '',
  // No Chinese word begins with I, U or V.
  initials: {letters: 'ABCDEFGHJKLMNOPQRSTWXYZ', firsts: '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'},
  phrases,
  ranks: {head: /(校长|院长|主任|所长|理事长|会长|主席|书记|台长|部长)$/, deputy: /副|助理|代理/},
  dates,
}
