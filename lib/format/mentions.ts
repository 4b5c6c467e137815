import type {EntityCard} from '../model/entity.ts'
import type {Language} from '../model/language.ts'
import {rolesOn, type Role} from '../model/role.ts'
import {assertUnreachable} from './assert-unreachable.ts'
import {formatPeriod} from './dates.ts'
import {formatSpan} from './moments.ts'
import {formatRoles, rolePieces} from './roles.ts'
import {writing} from './writing.ts'

/**
 * Who or what a mention leads to, in one line, on a day: `Wu Zhaohui: President, Zhejiang University`. A tooltip cannot
 * say in which language a part of it is, so only what is known in the page's language stands in it; perhaps nothing.
 */
export function mentionTitle(entity: EntityCard, language: Language, day: string): string | undefined {
  const parts = [entity.name[language], entityDetail(entity, language, day)].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(writing[language].colon)
}

/**
 * What tells an entity from its namesakes on a day, as far as it is known in the language: roles, what it is part of, when
 * it is; undefined where nothing does.
 */
export function entityDetail(entity: EntityCard, language: Language, day: string): string | undefined {
  const detail = detailOf(entity, language, day)
  return detail === '' ? undefined : detail
}

const isIn = (language: Language) => (role: Role) =>
  rolePieces(role, language).every(({text}) => text.language === language)

function detailOf(entity: EntityCard, language: Language, day: string): string | undefined {
  switch (entity.kind) {
    case 'person':
      return formatRoles(rolesOn(entity.roles, day).filter(isIn(language)), language)
    case 'institution':
      return entity.partOf?.name[language]
    case 'event':
      return formatSpan(entity, language)
    case 'programme':
      return formatPeriod(entity.from, entity.to, language)
    case 'topic':
      return undefined
    default:
      return assertUnreachable(entity)
  }
}
