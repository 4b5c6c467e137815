import {strings} from '../../../lib/i18n/strings.ts'
import type {BlockOf} from '../../../lib/model/body.ts'
import type {Language} from '../../../lib/model/language.ts'
import {Image} from '../../ui/Image.tsx'
import styles from './video.module.css'

interface Props {
  readonly block: BlockOf<'video'>
  readonly language: Language
}

/** A video by its poster and a link: nothing is loaded from elsewhere before the reader follows it. */
export function Video({block, language}: Props) {
  const {story} = strings(language)
  return (
    <figure className={styles.video}>
      {block.poster && (
        <a className={styles.poster} href={block.url} tabIndex={-1} aria-hidden="true">
          <Image
            picture={{...block.poster, alt: undefined}}
            language={language}
            sizes="(min-width: 56.25rem) 46rem, 100vw"
          />
        </a>
      )}
      <figcaption className={styles.caption}>
        <p className={styles.title}>{block.title}</p>
        {block.caption && <p>{block.caption}</p>}
        <p>
          <a href={block.url}>{story.watch(new URL(block.url).hostname.replace(/^www\./, ''))}</a>{' '}
          <span className={styles.hint}>{story.watchHint}</span>
        </p>
      </figcaption>
    </figure>
  )
}
