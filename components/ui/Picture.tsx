import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Picture as PictureValue} from '../../lib/model/picture.ts'
import {textIn} from '../../lib/model/text.ts'
import {Image} from './Image.tsx'
import {InLanguage} from './InLanguage.tsx'
import styles from './Picture.module.css'

interface Props {
  readonly picture: PictureValue
  readonly language: Language
  /** How wide it is shown, as in `sizes` of an image. */
  readonly sizes: string
  /** Part of the first screen: fetched before anything else. */
  readonly first?: boolean
}

/** A picture with its caption, credit and licence. */
export function Picture({picture, language, sizes, first = false}: Props) {
  const caption = textIn(picture.caption, language)
  return (
    <figure className={styles.picture}>
      <Image picture={picture} language={language} sizes={sizes} first={first} />
      {(caption !== undefined || picture.credit !== undefined) && (
        <figcaption className={styles.caption} lang={caption && languageTags[caption.language]}>
          {caption && <InLanguage value={caption} language={caption.language} />}{' '}
          <Credit picture={picture} language={language} />
        </figcaption>
      )}
    </figure>
  )
}

function Credit({picture, language}: Pick<Props, 'picture' | 'language'>) {
  const {story} = strings(language)
  const parts = [
    picture.credit && story.credit(picture.credit),
    picture.licence && story.licences[picture.licence],
  ].filter((part) => part !== undefined && part !== '')
  if (parts.length === 0) return null
  return (
    <small className={styles.credit} lang={languageTags[language]}>
      {parts.join(' · ')}
    </small>
  )
}
