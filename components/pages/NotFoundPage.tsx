import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'
import {SearchForm} from '../search/SearchForm.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './NotFoundPage.module.css'
import {WaysOn} from './WaysOn.tsx'

/** Something whose name or address is near to what was asked for. */
export interface NearThing {
  readonly href: string
  readonly label: TextInLanguage
}

interface Props {
  readonly language: Language
  /** A story was here and has been taken down. */
  readonly gone?: boolean
  /** The words of the address that was asked for: the search begins with them. */
  readonly words?: string
  readonly near?: readonly NearThing[]
}

const nothing: readonly NearThing[] = []

/** Nothing is at this address, or no longer: a search, what the reader may have meant, and where to look. */
export function NotFoundPage({language, gone = false, words = '', near = nothing}: Props) {
  const {errors} = strings(language)
  return (
    <div className={styles.page}>
      <PageHead label={gone ? '410' : '404'} title={gone ? errors.goneTitle : errors.notFoundTitle}>
        <p>{gone ? errors.goneText : errors.notFoundText}</p>
      </PageHead>
      <div className={styles.search}>
        <SearchForm language={language} id="search" text={gone ? '' : words} size="page" />
      </div>
      {near.length > 0 && (
        <Section id="near" title={errors.nearTitle}>
          <ul className={styles.near}>
            {near.map(({href, label}) => (
              <li key={href}>
                <a href={href}>
                  <InLanguage value={label} language={language} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <WaysOn language={language} />
    </div>
  )
}
