import {shownName} from '../../lib/format/names.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Localized} from '../../lib/model/text.ts'
import {Headline} from './Headline.tsx'
import {InLanguage} from './InLanguage.tsx'
import styles from './TitleInScripts.module.css'

interface Props {
  readonly name: Localized
  readonly language: Language
}

/** The name of an institution, event, topic or programme as a title, with the other script on a line below. */
export function TitleInScripts({name, language}: Props) {
  const {name: main, other} = shownName(name, language)
  return (
    <>
      {main.language === language ? (
        <Headline text={main.text} language={language} />
      ) : (
        <InLanguage value={main} language={language} />
      )}
      {other && (
        <>
          {' '}
          <span className={styles.other} lang={languageTags[other.language]}>
            {other.text}
          </span>
        </>
      )}
    </>
  )
}
