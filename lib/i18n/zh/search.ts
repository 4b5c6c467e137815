import type {Strings} from '../strings-type.ts'

export const search: Strings['search'] = {
  title: '搜索',
  field: '关键词、姓名、机构简称',
  button: '搜索',
}
