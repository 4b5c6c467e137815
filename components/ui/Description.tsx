import {languageTags, type Language} from '../../lib/model/language.ts'
import {textIn, type Localized} from '../../lib/model/text.ts'
import styles from './Description.module.css'

interface Props {
  readonly text: Localized | undefined
  readonly language: Language
}

/** Running text about an entity: a paragraph for each line that an editor left free. */
export function Description({text, language}: Props) {
  const shown = textIn(text, language)
  if (shown === undefined) return null
  return (
    <div className={styles.description} lang={shown.language === language ? undefined : languageTags[shown.language]}>
      {shown.text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
