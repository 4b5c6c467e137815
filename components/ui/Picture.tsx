import {shownRect} from '../../lib/format/picture-rect.ts'
import {byScript} from '../../lib/format/script.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Picture as PictureValue} from '../../lib/model/picture.ts'
import {textIn} from '../../lib/model/text.ts'
import {Around} from './Around.tsx'
import {Image} from './Image.tsx'
import {InLanguage} from './InLanguage.tsx'
import styles from './Picture.module.css'

interface Props {
  readonly picture: PictureValue
  readonly language: Language
  /** How wide it is shown, as in `sizes` of an image; without it as wide as the column of text. */
  readonly sizes?: string
  /** Width divided by height to cut to; without it the picture keeps its own shape. */
  readonly ratio?: number
  /** Part of the first screen: fetched before anything else. */
  readonly first?: boolean
}

const columnSizes = '(min-width: 77rem) 46rem, (min-width: 56.25rem) 60vw, 92vw'
const tallSizes = '(min-width: 32rem) 30rem, 92vw'

/** A picture with its caption, credit and licence. One that is higher than wide leaves the column's width free. */
export function Picture({picture, language, sizes, ratio, first = false}: Props) {
  const caption = textIn(picture.caption, language)
  const {width, height} = shownRect(picture, ratio)
  const tall = height > width
  const shape = ratio === undefined ? {} : {ratio}
  return (
    <figure className={tall ? styles.tall : styles.picture}>
      <Image
        picture={picture}
        language={language}
        sizes={sizes ?? (tall ? tallSizes : columnSizes)}
        {...shape}
        first={first}
        placeholder={first}
      />
      {(caption !== undefined || picture.credit !== undefined) && (
        <figcaption className={styles.caption} lang={caption && languageTags[caption.language]}>
          {caption && <InLanguage value={caption} language={caption.language} />}{' '}
          <Credit picture={picture} language={language} />
        </figcaption>
      )}
    </figure>
  )
}

function Credit({picture: {credit, licence}, language}: Pick<Props, 'picture' | 'language'>) {
  const {story} = strings(language)
  if (!credit && licence === undefined) return null
  return (
    <small className={styles.credit} lang={languageTags[language]}>
      {credit && <Around words={story.credit} name={byScript(credit, language)} language={language} />}
      {credit && licence && ' · '}
      {licence && story.licences[licence]}
    </small>
  )
}
