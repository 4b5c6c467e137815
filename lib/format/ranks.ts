import {languages} from '../model/language.ts'
import type {Role} from '../model/role.ts'
import {writing} from './writing.ts'

/** 0 for whoever leads, by the words of the title, 1 for who stands in for them, 2 for all others. */
export function rankOf({title}: Pick<Role, 'title'>): 0 | 1 | 2 {
  const language = languages.find((each) => title[each] !== undefined)
  const text = language && title[language]
  if (language === undefined || text === undefined) return 2
  const {head, deputy} = writing[language].ranks
  if (!head.test(text)) return 2
  return deputy.test(text) ? 1 : 0
}
