import {pictureUrl} from '../../../lib/format/picture-url.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import type {BlockOf} from '../../../lib/model/body.ts'
import {languageTags, type Language} from '../../../lib/model/language.ts'

interface Props {
  readonly block: BlockOf<'video'>
  readonly language: Language
}

const poster = {width: 1280, height: 720}

/** A film of the newsroom's own, in the browser's player: its bytes come when the reader starts it. */
export function OwnVideo({block, language}: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- it has where there are any; the rule does not see it
    <video
      src={block.url}
      poster={block.poster && pictureUrl(block.poster, poster)}
      width={poster.width}
      height={poster.height}
      aria-label={block.title}
      controls
      playsInline
      preload="none"
      crossOrigin={block.subtitles === undefined ? undefined : 'anonymous'}
    >
      {block.subtitles !== undefined && (
        <track
          kind="captions"
          src={block.subtitles}
          srcLang={languageTags[language]}
          label={strings(language).story.subtitles}
          default
        />
      )}
      <a href={block.url}>{block.title}</a>
    </video>
  )
}
