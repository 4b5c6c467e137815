import type {EntityCard} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import {EntityLink} from './EntityLink.tsx'
import styles from './LinkLine.module.css'
import {Section} from './Section.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly entities: readonly EntityCard[]
  readonly language: Language
}

/** Entities one after another in a line, under a label; nothing where there are none. */
export function LinkLine({id, title, entities, language}: Props) {
  if (entities.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className={styles.line}>
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink kind={entity.kind} entity={entity} language={language} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
