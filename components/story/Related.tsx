import {listPieces} from '../../lib/format/lists.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {assertUnreachable} from '../../lib/format/assert-unreachable.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Reason, RelatedStory, SharedEntity} from '../../lib/model/related.ts'
import {nameIn} from '../../lib/model/text.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './Related.module.css'
import {StoryItem} from './StoryItem.tsx'

interface Props {
  readonly related: readonly RelatedStory[]
  readonly language: Language
}

/** Stories near to the one above, each with the reason why; nothing where there are none. */
export function Related({related, language}: Props) {
  if (related.length === 0) return null
  return (
    <Section id="related" title={strings(language).story.related}>
      <ul className={styles.list}>
        {related.map(({story, reason}) => (
          <li key={story.id} className={styles.item}>
            <p className={styles.reason}>
              <Why reason={reason} language={language} />
            </p>
            <StoryItem story={story} language={language} size="brief" />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Why({reason: {kind, shared}, language}: {readonly reason: Reason; readonly language: Language}) {
  const {story: words} = strings(language)
  switch (kind) {
    case 'event':
      return words.sameEvent
    case 'person':
      return (
        <>
          {words.alsoWith}
          <Names shared={shared} language={language} />
        </>
      )
    case 'institution':
      return (
        <>
          {words.alsoAbout}
          <Names shared={shared} language={language} />
        </>
      )
    case 'programme':
    case 'topic':
      return <Names shared={shared} language={language} />
    default:
      return assertUnreachable(kind)
  }
}

const namesShown = 3

interface NamesProps {
  readonly shared: readonly SharedEntity[]
  readonly language: Language
}

/** A, B and C; of more than three the first two, and how many others. */
function Names({shared, language}: NamesProps) {
  const named = shared.length > namesShown ? shared.slice(0, namesShown - 1) : shared
  const others = shared.length - named.length
  return listPieces(named.length + (others > 0 ? 1 : 0), language).map((piece) => {
    if ('words' in piece) return piece.words
    const entity = named[piece.item]
    if (entity === undefined) return strings(language).story.otherPeople(others)
    return <InLanguage key={entity.id} value={nameIn(entity.name, language)} language={language} />
  })
}
