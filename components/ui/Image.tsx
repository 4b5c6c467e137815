import {pictureSource} from '../../lib/format/picture-url.ts'
import {placeholderOf} from '../../lib/format/placeholder.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Picture} from '../../lib/model/picture.ts'
import {textIn} from '../../lib/model/text.ts'

interface Props {
  readonly picture: Picture
  readonly language: Language
  /** How wide it is shown, as in `sizes` of an image. */
  readonly sizes: string
  /** Width divided by height to cut to; without it the picture keeps its own shape. */
  readonly ratio?: number
  /** Part of the first screen: fetched before anything else. */
  readonly first?: boolean
  /** A few blurred pixels stand here until it is there: for a large picture, as they weigh a kilobyte. */
  readonly placeholder?: boolean
}

/** The image alone, at the size the reader's screen needs. Without alternative text it is decoration. */
export function Image({picture, language, sizes, ratio, first = false, placeholder = false}: Props) {
  const {src, srcSet, width, height} = pictureSource(picture, ratio === undefined ? {} : {ratio})
  const alt = textIn(picture.alt, language)
  return (
    <img
      src={src}
      srcSet={srcSet}
      sizes={srcSet && sizes}
      alt={alt?.text ?? ''}
      lang={alt === undefined || alt.language === language ? undefined : languageTags[alt.language]}
      width={Math.round(width)}
      height={Math.round(height)}
      style={placeholder ? placeholderOf(picture, ratio) : undefined}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
    />
  )
}
