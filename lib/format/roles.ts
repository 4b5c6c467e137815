import type {Appearance} from '../model/appearance.ts'
import type {InstitutionCard} from '../model/institution-card.ts'
import type {Language} from '../model/language.ts'
import {rolesThatDay, type Role} from '../model/role.ts'
import {nameIn, textIn, type Localized, type TextInLanguage} from '../model/text.ts'
import {writing} from './writing.ts'

type Named = {readonly id: string; readonly slug: string; readonly name: Localized}
type Place = Pick<InstitutionCard, 'id' | 'slug' | 'name' | 'partOf'>
type RoleToTell = {readonly title: Localized; readonly institution: Place | undefined}

/** A piece of a role line: the title, or an institution to link to, and what stands before it. */
export type RolePiece =
  | {readonly kind: 'title'; readonly before: string; readonly text: TextInLanguage}
  | {
      readonly kind: 'institution'
      readonly before: string
      readonly institution: Named
      readonly text: TextInLanguage
    }

/** What a unit is part of, unless its name says so: "Executive Council of Zhejiang Lab" does. */
export function parentToName(institution: Pick<Place, 'name' | 'partOf'>, language: Language): Named | undefined {
  const parent = institution.partOf
  if (parent === undefined) return undefined
  const whole = nameIn(institution.name, language).text.toLowerCase()
  return whole.includes(nameIn(parent.name, language).text.toLowerCase()) ? undefined : parent
}

/**
 * A role in pieces, in the order of the language: `President, Zhejiang University`; `浙江大学校长`. A unit is followed
 * (in Chinese preceded) by the institution that it is part of.
 */
export function rolePieces(role: RoleToTell, language: Language): RolePiece[] {
  const text = nameIn(role.title, language)
  if (role.institution === undefined) return [{kind: 'title', before: '', text}]
  const parent = parentToName(role.institution, language)
  const unitFirst: Named[] = parent === undefined ? [role.institution] : [role.institution, parent]
  const {titleFirst, joint} = writing[language]
  const institutions = (order: readonly Named[], before: string): RolePiece[] =>
    order.map((institution) => ({
      kind: 'institution',
      before,
      institution,
      text: nameIn(institution.name, language),
    }))
  if (titleFirst) return [{kind: 'title', before: '', text}, ...institutions(unitFirst, joint)]
  // Where nothing stands between, a title in another language needs a space.
  const before = joint === '' && text.language !== language ? ' ' : joint
  const [largest, ...smaller] = unitFirst.toReversed()
  const whole = largest === undefined ? [] : institutions([largest], '')
  return [...whole, ...institutions(smaller, joint), {kind: 'title', before, text}]
}

/** A role as plain text: `President, Zhejiang University`; `浙江大学校长`. */
export function formatRole(role: RoleToTell, language: Language): string {
  return rolePieces(role, language)
    .map((piece) => piece.before + piece.text.text)
    .join('')
}

/** Several roles in one line. */
export function formatRoles(roles: readonly RoleToTell[], language: Language): string {
  return roles.map((role) => formatRole(role, language)).join(writing[language].betweenRoles)
}

/** What somebody was that day: roles of record, and the editor's own words for a role that the record does not have. */
export interface RolesThatDay {
  readonly roles: readonly Role[]
  readonly text: TextInLanguage | undefined
}

/** Who somebody is in a story or event, by the rule for speakers. */
export function rolesOfAppearance(
  {person, roleKeys, roleText}: Pick<Appearance, 'person' | 'roleKeys' | 'roleText'>,
  day: string,
  language: Language,
): RolesThatDay {
  return rolesOfSpeaker({speaker: person, roleKeys, roleText}, day, language)
}

/** Who a speaker is in a quotation. The editor's own words replace the roles of the day, not the chosen ones. */
export function rolesOfSpeaker(
  quotation: {
    readonly speaker?: {readonly roles: readonly Role[]} | undefined
    readonly roleKeys: readonly string[]
    readonly roleText?: Localized | undefined
  },
  day: string,
  language: Language,
): RolesThatDay {
  const text = textIn(quotation.roleText, language)
  if (quotation.speaker === undefined || (text !== undefined && quotation.roleKeys.length === 0))
    return {roles: [], text}
  return {roles: rolesThatDay(quotation.speaker.roles, quotation.roleKeys, day), text}
}
