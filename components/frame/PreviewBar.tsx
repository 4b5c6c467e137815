import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './PreviewBar.module.css'

interface Props {
  readonly language: Language
  /** Whether drafts are shown; else what is published, with what waits for its time. */
  readonly drafts: boolean
}

/** Says that this page is not what readers see, at the foot of the screen, and how to leave. */
export function PreviewBar({language, drafts}: Props) {
  const {preview} = strings(language)
  return (
    <aside className={styles.bar} aria-label={preview.title}>
      <p>
        <strong>{preview.title}</strong> {drafts ? preview.drafts : preview.published}
      </p>
      <a href="/api/draft-mode/disable">{preview.leave}</a>
    </aside>
  )
}
