import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {PageHead} from '../ui/PageHead.tsx'
import styles from './NotFoundPage.module.css'
import {WaysOn} from './WaysOn.tsx'

interface Props {
  readonly language: Language
  /** Things whose address is near the one that was asked for. */
  readonly near?: readonly {readonly href: string; readonly label: string}[]
}

/** Nothing is at this address: what the reader may have meant, and where to look. */
export function NotFoundPage({language, near}: Props) {
  const {errors} = strings(language)
  return (
    <div className={styles.page}>
      <PageHead label="404" title={errors.notFoundTitle}>
        <p>{errors.notFoundText}</p>
      </PageHead>
      {near !== undefined && near.length > 0 && (
        <nav className={styles.near} aria-labelledby="near">
          <h2 id="near">{errors.nearTitle}</h2>
          <ul>
            {near.map(({href, label}) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <WaysOn language={language} />
    </div>
  )
}
