import {strings} from '../../lib/i18n/strings.ts'
import {languages, languageTags, type Language} from '../../lib/model/language.ts'
import type {Site} from '../../lib/model/site.ts'
import {frontPath} from '../../lib/routes.ts'
import type {Alternates} from './surroundings.ts'
import styles from './LanguageSwitch.module.css'

interface Props {
  readonly site: Site | undefined
  readonly language: Language
  readonly alternates: Alternates
}

/** The same thing in the other language; where it has none, that language's front page, and says so. */
export function LanguageSwitch({site, language, alternates}: Props) {
  const others = (site?.languages ?? languages).filter((other) => other !== language)
  if (others.length === 0) return null
  return (
    <nav className={styles.switch} aria-label={strings(language).frame.language}>
      <ul className={styles.languages}>
        {others.map((other) => (
          <li key={other}>
            <a href={alternates[other] ?? frontPath(other)} hrefLang={languageTags[other]} lang={languageTags[other]}>
              {strings(other).frame[alternates[other] === undefined ? 'frontInstead' : 'readThis']}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
