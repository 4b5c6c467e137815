import type {ReactNode} from 'react'
import {mentionTitle} from '../../../lib/format/mentions.ts'
import type {EntityCard} from '../../../lib/model/entity.ts'
import type {Language} from '../../../lib/model/language.ts'
import {entityPath} from '../../../lib/routes.ts'

interface Props {
  /** Missing while the entity is not public: the words then stand without a link. */
  readonly entity: EntityCard | undefined
  readonly language: Language
  readonly day: string
  readonly children: ReactNode
}

/** Words of the text that name an entity, linked to it; the title tells who or what it is that day. */
export function Mention({entity, language, day, children}: Props) {
  if (entity === undefined) return children
  return (
    <a href={entityPath(language, entity)} title={mentionTitle(entity, language, day)}>
      {children}
    </a>
  )
}
