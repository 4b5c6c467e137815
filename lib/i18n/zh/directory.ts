import type {Strings} from '../strings-type.ts'

export const directory: Strings['directory'] = {
  letters: '按字母浏览',
  under: (things, letter) => `${things}：${letter}`,
  asTree: '按隶属关系浏览',
}
