import type {ReactNode} from 'react'
import {videoPlayer} from '../../../lib/format/video-player.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import type {BlockOf} from '../../../lib/model/body.ts'
import type {Language} from '../../../lib/model/language.ts'
import {ElementScript} from '../../elements/ElementScript.tsx'
import {Image} from '../../ui/Image.tsx'
import {OwnVideo} from './OwnVideo.tsx'
import address from './video.element.ts?address'
import styles from './video.module.css'

interface Props {
  readonly block: BlockOf<'video'>
  readonly language: Language
}

/**
 * A file of our own with its player; a video elsewhere by its poster and a link. One at a known host also plays here when
 * the reader asks: nothing is loaded from elsewhere before.
 */
export function Video({block, language}: Props) {
  const {story} = strings(language)
  if (block.own) {
    return (
      <Shown block={block}>
        <OwnVideo block={block} language={language} />
      </Shown>
    )
  }
  const host = new URL(block.url).hostname.replace(/^www\./, '')
  const player = videoPlayer(block.url)
  const video = (
    <Shown
      block={block}
      way={
        <p className={styles.ways} data-ways="">
          <a href={block.url}>{story.watch(host)}</a> <span className={styles.hint}>{story.watchHint}</span>
        </p>
      }
    >
      {block.poster && (
        <a className={styles.poster} href={block.url} tabIndex={-1} aria-hidden="true">
          <Image
            picture={{...block.poster, alt: undefined}}
            language={language}
            ratio={16 / 9}
            sizes="(min-width: 77rem) 46rem, (min-width: 56.25rem) 60vw, 92vw"
          />
        </a>
      )}
    </Shown>
  )
  if (player === undefined) return video
  return (
    <>
      <ElementScript src={address} />
      <dateline-video
        className={styles.player}
        data-player={player}
        data-title={block.title}
        data-play={story.playHere(host)}
      >
        {video}
      </dateline-video>
    </>
  )
}

interface ShownProps {
  readonly block: BlockOf<'video'>
  /** The way to where the video is. */
  readonly way?: ReactNode
  readonly children: ReactNode
}

function Shown({block, way, children}: ShownProps) {
  return (
    <figure className={styles.video}>
      {children}
      <figcaption className={styles.caption}>
        <p className={styles.title}>{block.title}</p>
        {block.caption && <p>{block.caption}</p>}
        {way}
      </figcaption>
    </figure>
  )
}
