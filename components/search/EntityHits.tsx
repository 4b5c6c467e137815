import {otherName} from '../../lib/model/text.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import {entityPath} from '../../lib/routes.ts'
import type {EntityHit, Passage} from '../../lib/search/answer.ts'
import {EntityDetail} from './EntityDetail.tsx'
import styles from './EntityHits.module.css'
import {Pieces} from './Pieces.tsx'

interface Props {
  readonly hits: readonly EntityHit[]
  readonly language: Language
  readonly today: string
}

/** People, institutions, events, topics and programmes that were found: what each is, and what tells it from others. */
export function EntityHits({hits, language, today}: Props) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li className={styles.hit} key={hit.card.id}>
          <Hit hit={hit} language={language} today={today} />
        </li>
      ))}
    </ol>
  )
}

const tagOf = (passage: Passage, language: Language) =>
  passage.language === language ? undefined : languageTags[passage.language]

function Hit({hit, language, today}: Omit<Props, 'hits'> & {readonly hit: EntityHit}) {
  const {card, name, snippet, stories} = hit
  const {entities, story} = strings(language)
  const other = otherName(card.name, name.language)
  return (
    <>
      <p className={styles.kind}>{entities[card.kind].one}</p>
      <div>
        <p className={styles.name}>
          <a href={entityPath(language, card)} lang={tagOf(name, language)}>
            <Pieces pieces={name.pieces} />
          </a>
          {other && (
            <>
              {' '}
              <span className={styles.other} lang={languageTags[other.language]}>
                {other.text}
              </span>
            </>
          )}
        </p>
        <div className={styles.detail}>
          <EntityDetail entity={card} language={language} today={today} />
        </div>
        {snippet && (
          <p className={styles.snippet} lang={tagOf(snippet, language)}>
            <Pieces pieces={snippet.pieces} />
          </p>
        )}
      </div>
      {stories > 0 && <p className={styles.stories}>{story.count(stories)}</p>}
    </>
  )
}
