import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './ErrorPage.module.css'
import {WaysOn} from './WaysOn.tsx'

/** An outage: what is the matter, and what still works. */
export function ErrorPage({language}: {readonly language: Language}) {
  const {errors} = strings(language)
  return (
    <div className={styles.page}>
      <PageHead title={errors.outageTitle}>
        <p>{errors.outageText}</p>
      </PageHead>
      <Section id="still-works" title={errors.stillWorksTitle}>
        <ul className={styles.works}>
          {errors.stillWorks.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <WaysOn language={language} />
    </div>
  )
}
