import {Fragment} from 'react'
import {rolePieces, type RolePiece} from '../../lib/format/roles.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Role} from '../../lib/model/role.ts'
import {entityPath} from '../../lib/routes.ts'
import {InLanguage} from './InLanguage.tsx'

interface Props {
  readonly role: Pick<Role, 'title' | 'institution'>
  readonly language: Language
}

/** A role with its institution linked: President, Zhejiang University; 浙江大学校长. */
export function RoleLine({role, language}: Props) {
  return rolePieces(role, language).map((piece) => (
    <Fragment key={piece.kind === 'title' ? 'title' : piece.institution.id}>
      {piece.before}
      <Piece piece={piece} language={language} />
    </Fragment>
  ))
}

function Piece({piece, language}: {readonly piece: RolePiece; readonly language: Language}) {
  const text = <InLanguage value={piece.text} language={language} />
  if (piece.kind === 'title') return text
  return <a href={entityPath(language, {kind: 'institution', slug: piece.institution.slug})}>{text}</a>
}
