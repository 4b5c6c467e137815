import {formatBytes, formatFileKind} from '../../../lib/format/files.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import type {BlockOf} from '../../../lib/model/body.ts'
import type {Language} from '../../../lib/model/language.ts'
import styles from './attachment.module.css'

interface Props {
  readonly block: BlockOf<'attachment'>
  readonly language: Language
}

/** A file to take away, with its kind and size. */
export function Attachment({block, language}: Props) {
  const size = block.size === undefined ? '' : formatBytes(block.size, language)
  const detail = strings(language).story.downloadSize(formatFileKind(block.mimeType), size)
  return (
    <p className={styles.attachment}>
      <a href={block.url}>{block.title}</a>
      {detail !== '' && <span className={styles.detail}> {detail}</span>}
    </p>
  )
}
