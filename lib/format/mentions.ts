import type {EntityCard} from '../model/entity.ts'
import type {Language} from '../model/language.ts'
import {rolesOn} from '../model/role.ts'
import {nameIn} from '../model/text.ts'
import {assertUnreachable} from './assert-unreachable.ts'
import {formatPeriod} from './dates.ts'
import {formatSpan} from './moments.ts'
import {formatRoles} from './roles.ts'
import {writing} from './writing.ts'

/** Who or what a mention leads to, in one line, on a day: `Wu Zhaohui: President, Zhejiang University`. */
export function mentionTitle(entity: EntityCard, language: Language, day: string): string {
  const detail = entityDetail(entity, language, day)
  const name = nameIn(entity.name, language).text
  return detail === undefined ? name : name + writing[language].colon + detail
}

/** What tells an entity from its namesakes on a day: roles, what it is part of, when it is; undefined where nothing does. */
export function entityDetail(entity: EntityCard, language: Language, day: string): string | undefined {
  const detail = detailOf(entity, language, day)
  return detail === '' ? undefined : detail
}

function detailOf(entity: EntityCard, language: Language, day: string): string | undefined {
  switch (entity.kind) {
    case 'person':
      return formatRoles(rolesOn(entity.roles, day), language)
    case 'institution':
      return entity.partOf && nameIn(entity.partOf.name, language).text
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
