import {blockAnchor} from '../../lib/format/anchors.ts'
import {formatDate} from '../../lib/format/dates.ts'
import {rolesOfSpeaker} from '../../lib/format/roles.ts'
import {writing} from '../../lib/format/writing.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {dayIn} from '../../lib/model/date.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {PersonCard} from '../../lib/model/person-card.ts'
import type {QuotationInStory} from '../../lib/model/quotation.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {storyPath} from '../../lib/routes.ts'
import {Rest} from '../ui/Rest.tsx'
import {RoleList} from '../ui/RoleList.tsx'
import styles from './InTheirWords.module.css'

interface Props {
  /** Who said it all. */
  readonly speaker: PersonCard
  readonly quotations: readonly QuotationInStory[]
  readonly language: Language
}

const shown = 6

/** What a person said, each with the role of that day, the story it stands in and its day. */
export function InTheirWords({speaker, quotations, language}: Props) {
  const listOf = (some: readonly QuotationInStory[]) => (
    <ul className={styles.quotations}>
      {some.map((one) => (
        <li key={`${one.story.id}-${one.quotation._key}`}>
          <Said speaker={speaker} said={one} language={language} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {listOf(quotations.slice(0, shown))}
      <Rest count={quotations.length - shown} language={language}>
        {listOf(quotations.slice(shown))}
      </Rest>
    </>
  )
}

function Said({speaker, said, language}: Pick<Props, 'speaker' | 'language'> & {readonly said: QuotationInStory}) {
  const {quotation, story} = said
  const day = story.day ?? dayIn(story.publishedAt, newsroomTimeZone)
  const lang = story.language === language ? undefined : languageTags[story.language]
  const {roleKeys, roleText} = quotation
  return (
    <figure>
      <blockquote className={quotation.quotationKind === 'direct' ? styles.direct : undefined} lang={lang}>
        <p>{quotation.text}</p>
      </blockquote>
      <figcaption className={styles.source}>
        <RoleList held={rolesOfSpeaker({speaker, roleKeys, roleText}, day, language)} language={language} />
        <a href={`${storyPath(story)}#${blockAnchor(quotation._key)}`} lang={lang} hrefLang={lang}>
          {story.headline}
        </a>
        {writing[language].comma}
        <time dateTime={day}>{formatDate(day, language)}</time>
        {quotation.quotationKind === 'reported' && <> · {strings(language).story.reported}</>}
      </figcaption>
    </figure>
  )
}
