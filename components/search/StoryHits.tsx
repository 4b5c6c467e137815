import {languageName, languageTags, type Language} from '../../lib/model/language.ts'
import {storyPath} from '../../lib/routes.ts'
import type {StoryHit} from '../../lib/search/answer.ts'
import {WhoAndWhen} from '../story/WhoAndWhen.tsx'
import {transitionOf} from '../story/transition.ts'
import styles from './StoryHits.module.css'
import {HeadlinePieces, Pieces} from './Pieces.tsx'

interface Props {
  readonly hits: readonly StoryHit[]
  readonly language: Language
}

/** Stories that were found, each with the passage in which the words stand. */
export function StoryHits({hits, language}: Props) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li className={styles.hit} key={hit.story.id}>
          <Hit hit={hit} language={language} />
        </li>
      ))}
    </ol>
  )
}

function Hit({hit, language}: Omit<Props, 'hits'> & {readonly hit: StoryHit}) {
  const {story, headline, snippet} = hit
  const foreign = story.language === language ? undefined : languageTags[story.language]
  return (
    <article className={styles.story}>
      <h3 className={styles.headline} lang={foreign} style={transitionOf(story)}>
        <a href={storyPath(story)} hrefLang={foreign}>
          <HeadlinePieces pieces={headline} language={story.language} />
        </a>
      </h3>
      {snippet.length > 0 && (
        <p className={styles.snippet} lang={foreign}>
          <Pieces pieces={snippet} />
        </p>
      )}
      <div className={styles.line}>
        <WhoAndWhen story={story} language={language} />
        {foreign && <p className={styles.language}>{languageName(story.language, languageTags[language])}</p>}
      </div>
    </article>
  )
}
