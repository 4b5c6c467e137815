import {strings} from '../../lib/i18n/strings.ts'
import type {Directory} from '../../lib/model/directory.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityLetterPath} from '../../lib/routes.ts'
import styles from './Letters.module.css'

interface Props {
  readonly directory: Directory
  readonly language: Language
}

/** The letters with which names begin: on this page, or each on a page of its own. */
export function Letters({directory, language}: Props) {
  const {kind, letters, letter: here, sections} = directory
  const onThisPage = here === undefined && sections.length > 0
  return (
    <nav aria-label={strings(language).directory.letters}>
      <ol className={styles.letters}>
        {letters.map(({letter, count}) => (
          <li key={letter}>
            <a
              href={onThisPage ? `#${anchorOf(letter)}` : entityLetterPath(language, kind, letter)}
              aria-current={letter === here ? 'page' : undefined}
            >
              {letter}
            </a>
            {!onThisPage && <span className={styles.count}> {count}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Where the names of a letter begin on a page. */
export const anchorOf = (letter: string) => (letter === '#' ? 'letter-other' : `letter-${letter}`)
