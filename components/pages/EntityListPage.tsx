import {assertUnreachable} from '../../lib/format/assert-unreachable.ts'
import {formatPeriod} from '../../lib/format/dates.ts'
import {byName} from '../../lib/format/names.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {EntityCard, EntityKind} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityPath, feedPath} from '../../lib/routes.ts'
import {EventItem} from '../event/EventItem.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {InstitutionItem} from '../institution/InstitutionItem.tsx'
import {PersonItem} from '../person/PersonItem.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {Name} from '../ui/Name.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import styles from './EntityListPage.module.css'

interface Props {
  readonly kind: EntityKind
  /** Events stand in the order given, all others by name as the page's language sorts it. */
  readonly entities: readonly EntityCard[]
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: whose roles are told. */
  readonly today: string
}

/** All people, institutions, events, topics or programmes. */
export function EntityListPage({kind, entities, language, today}: Props) {
  const {entities: words, story} = strings(language)
  const sorted = kind === 'event' ? entities : entities.toSorted(byName(language))
  return (
    <>
      <Breadcrumb language={language} steps={[]} />
      <PageHead title={words[kind].many}>
        <p>{words[kind].intro}</p>
      </PageHead>
      {entities.length === 0 ? (
        <Empty>{words[kind].empty}</Empty>
      ) : (
        <ul className={styles.list}>
          {sorted.map((entity) => (
            <li key={entity.id}>
              <Item entity={entity} language={language} today={today} />
            </li>
          ))}
        </ul>
      )}
      <Follow href={feedPath(language)} thing={story.allNews} language={language} />
    </>
  )
}

function Item({entity, language, today}: Pick<Props, 'language' | 'today'> & {readonly entity: EntityCard}) {
  switch (entity.kind) {
    case 'person':
      return <PersonItem person={entity} language={language} today={today} />
    case 'institution':
      return <InstitutionItem institution={entity} language={language} />
    case 'event':
      return <EventItem event={entity} language={language} />
    case 'topic':
      return <Name name={entity.name} language={language} href={entityPath(language, entity)} />
    case 'programme':
      return (
        <>
          <Name name={entity.name} language={language} href={entityPath(language, entity)} />{' '}
          <span className={styles.period}>{formatPeriod(entity.from, entity.to, language)}</span>
        </>
      )
    default:
      return assertUnreachable(entity)
  }
}
