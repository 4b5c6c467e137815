import {appearancesByInstitution} from '../../lib/format/groups.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {dayIn} from '../../lib/model/date.ts'
import type {NewsEvent} from '../../lib/model/event.ts'
import type {Language} from '../../lib/model/language.ts'
import {AppearanceItem} from '../person/AppearanceItem.tsx'
import {Description} from '../ui/Description.tsx'
import {Empty} from '../ui/Empty.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'
import styles from './EventPeople.module.css'

interface Props {
  readonly event: NewsEvent
  readonly language: Language
}

/** Who took part, by institution, each in the role of that day; then those without a page of their own. */
export function EventPeople({event, language}: Props) {
  const {event: words} = strings(language)
  const day = dayIn(event.start, event.timeZone)
  const groups = appearancesByInstitution(event.appearances, day, language)
  if (groups.length === 0 && event.others === undefined) return <Empty>{words.noParticipants}</Empty>
  return (
    <div className={styles.groups}>
      {groups.map(({head, members}) => (
        <div key={head?.id ?? 'others'}>
          <h3 className={styles.head}>
            {head === undefined ? (
              words.othersGroup
            ) : (
              <EntityLink kind="institution" entity={head} language={language} />
            )}
          </h3>
          <ul className={styles.people}>
            {members.map((appearance) => (
              <li key={appearance.key}>
                <AppearanceItem appearance={appearance} day={day} language={language} withCapacity />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {event.others && (
        <div>
          <h3 className={styles.head}>{words.others}</h3>
          <Description text={event.others} language={language} />
        </div>
      )}
    </div>
  )
}
