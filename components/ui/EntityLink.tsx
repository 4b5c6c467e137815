import {nameIn, type Localized} from '../../lib/model/text.ts'
import type {EntityKind} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityPath} from '../../lib/routes.ts'
import {InLanguage} from './InLanguage.tsx'

interface Props {
  readonly kind: EntityKind
  readonly entity: {readonly slug: string; readonly name: Localized}
  readonly language: Language
}

/** A link to a person, institution, event, topic or programme by its name. */
export function EntityLink({kind, entity, language}: Props) {
  return (
    <a href={entityPath(language, {kind, slug: entity.slug})}>
      <InLanguage value={nameIn(entity.name, language)} language={language} />
    </a>
  )
}
