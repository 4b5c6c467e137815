import {strings} from '../../lib/i18n/strings.ts'
import type {Institution} from '../../lib/model/institution.ts'
import type {Language} from '../../lib/model/language.ts'
import {nameIn} from '../../lib/model/text.ts'
import {sharedHistoryPath} from '../../lib/routes.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import styles from './Partners.module.css'

interface Props {
  readonly institution: Pick<Institution, 'slug' | 'partners'>
  readonly language: Language
}

/** With whom an institution shares a history: Zhejiang University, 7 stories, 3 events. */
export function Partners({institution, language}: Props) {
  const {shared} = strings(language).institution
  return (
    <ul className={styles.partners}>
      {institution.partners.map(({institution: partner, stories, events}) => (
        <li key={partner.id}>
          <a href={sharedHistoryPath(language, institution.slug, partner.slug)}>
            <InLanguage value={nameIn(partner.name, language)} language={language} />
          </a>
          <br />
          <span className={styles.counts}>{shared.counts(stories, events, 0)}</span>
        </li>
      ))}
    </ul>
  )
}
