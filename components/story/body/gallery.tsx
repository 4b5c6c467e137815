import {strings} from '../../../lib/i18n/strings.ts'
import type {BlockOf} from '../../../lib/model/body.ts'
import type {Language} from '../../../lib/model/language.ts'
import {Picture} from '../../ui/Picture.tsx'
import styles from './gallery.module.css'

interface Props {
  readonly block: BlockOf<'gallery'>
  readonly language: Language
}

/** Several pictures side by side, of one shape, each with its caption. */
export function Gallery({block, language}: Props) {
  const title = block.title ?? strings(language).story.picturesIn(block.pictures.length)
  return (
    <section className={styles.gallery} aria-label={title}>
      {block.title && <p className={styles.title}>{block.title}</p>}
      <ul className={styles.pictures}>
        {block.pictures.map((picture) => (
          <li key={picture.key ?? picture.assetId}>
            <Picture
              picture={picture}
              language={language}
              sizes="(min-width: 77rem) 22rem, (min-width: 56.25rem) 30vw, (min-width: 34rem) 45vw, 92vw"
              ratio={3 / 2}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
