import {plural} from '../plural.ts'
import type {Strings} from '../strings-type.ts'

export const directory: Strings['directory'] = {
  letters: '按字母浏览',
  under: (things, letter) => `${things}：${letter}`,
  choose: (count) => `${plural('zh', count, {other: '共#个'})}，按首字母排列。`,
  asTree: '按隶属关系浏览',
}
