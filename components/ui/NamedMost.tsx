import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Topic} from '../../lib/model/subject.ts'
import {EntityLink} from './EntityLink.tsx'
import styles from './NamedMost.module.css'
import {Section} from './Section.tsx'

interface Props {
  readonly subject: Pick<Topic, 'people' | 'institutions'>
  readonly language: Language
}

/** The people and the institutions that are in most of the stories, each with the number of these. */
export function NamedMost({subject: {people, institutions}, language}: Props) {
  const {lists} = strings(language)
  return (
    <>
      <Named id="people" title={lists.peopleMost} entities={people} language={language} />
      <Named id="institutions" title={lists.institutionsMost} entities={institutions} language={language} />
    </>
  )
}

interface NamedProps {
  readonly id: string
  readonly title: string
  readonly entities: Topic['people'] | Topic['institutions']
  readonly language: Language
}

function Named({id, title, entities, language}: NamedProps) {
  if (entities.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className={styles.list}>
        {entities.map((entity) => (
          <li key={entity.id}>
            <span>
              <EntityLink kind={entity.kind} entity={entity} language={language} />
            </span>
            <span className={styles.count}>{strings(language).story.count(entity.count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
