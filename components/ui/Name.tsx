import {shownName} from '../../lib/format/names.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Localized} from '../../lib/model/text.ts'
import {InLanguage} from './InLanguage.tsx'
import styles from './Name.module.css'

interface Props {
  readonly name: Localized
  readonly language: Language
  /** Where it links to, if anywhere; the other script stands outside the link. */
  readonly href?: string
}

/** A name in the page's language, then in the other script: Wu Zhaohui 吴朝晖. */
export function Name({name, language, href}: Props) {
  const shown = shownName(name, language)
  const main = <InLanguage value={shown.name} language={language} />
  return (
    <>
      {href === undefined ? main : <a href={href}>{main}</a>}
      {shown.other && (
        <>
          {' '}
          <span className={styles.other} lang={languageTags[shown.other.language]}>
            {shown.other.text}
          </span>
        </>
      )}
    </>
  )
}
