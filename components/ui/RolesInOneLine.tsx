import {Fragment} from 'react'
import {rolePieces} from '../../lib/format/roles.ts'
import {writing} from '../../lib/format/writing.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Role} from '../../lib/model/role.ts'
import {InLanguage} from './InLanguage.tsx'

interface Props {
  readonly roles: readonly Pick<Role, 'key' | 'title' | 'institution'>[]
  readonly language: Language
}

/** Several roles in one line of text, without links; each part in the language it is known in. */
export function RolesInOneLine({roles, language}: Props) {
  return roles.map((role, place) => (
    <Fragment key={role.key}>
      {place > 0 && writing[language].betweenRoles}
      {rolePieces(role, language).map((piece) => (
        <Fragment key={piece.kind === 'title' ? 'title' : piece.institution.id}>
          {piece.before}
          <InLanguage value={piece.text} language={language} />
        </Fragment>
      ))}
    </Fragment>
  ))
}
