import {formatDate} from '../../lib/format/dates.ts'
import {writing} from '../../lib/format/writing.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {dayIn} from '../../lib/model/date.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {QuotationInStory} from '../../lib/model/quotation.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {storyPath} from '../../lib/routes.ts'
import styles from './InTheirWords.module.css'

interface Props {
  readonly quotations: readonly QuotationInStory[]
  readonly language: Language
}

/** What a person said, each with the story it stands in and its day. */
export function InTheirWords({quotations, language}: Props) {
  return (
    <ul className={styles.quotations}>
      {quotations.map(({quotation, story}) => (
        <li key={`${story.id}-${quotation._key}`}>
          <figure lang={story.language === language ? undefined : languageTags[story.language]}>
            <blockquote className={quotation.quotationKind === 'direct' ? styles.direct : undefined}>
              <p>{quotation.text}</p>
            </blockquote>
            <figcaption className={styles.source}>
              <a href={storyPath(story)}>{story.headline}</a>
              {writing[story.language].comma}
              <Day story={story} />
              {quotation.quotationKind === 'reported' && <> · {strings(story.language).story.reported}</>}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}

function Day({story}: Pick<QuotationInStory, 'story'>) {
  const day = story.day ?? dayIn(story.publishedAt, newsroomTimeZone)
  return <time dateTime={day}>{formatDate(day, story.language)}</time>
}
