import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'
import {frontPath} from '../../lib/routes.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import styles from './Breadcrumb.module.css'

export interface Step {
  readonly href: string
  readonly label: TextInLanguage
}

interface Props {
  readonly language: Language
  /** From the front page down to what holds this page; the page itself is its own headline. */
  readonly steps: readonly Step[]
}

/** Where this page is: Front page / Institutions / Zhejiang University. */
export function Breadcrumb({language, steps}: Props) {
  const {frame} = strings(language)
  const trail = [{href: frontPath(language), label: {text: frame.front, language}}, ...steps]
  return (
    <nav className={styles.breadcrumb} aria-label={frame.here}>
      <ol className={styles.steps}>
        {trail.map(({href, label}) => (
          <li key={href}>
            <a href={href}>
              <InLanguage value={label} language={language} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
