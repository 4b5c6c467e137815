import {strings} from '../../lib/i18n/strings.ts'
import {languages, type Language} from '../../lib/model/language.ts'
import type {RelatedStory} from '../../lib/model/related.ts'
import {storyDay, type Story} from '../../lib/model/story.ts'
import {feedPath, newsPath} from '../../lib/routes.ts'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {AboutStory} from '../story/AboutStory.tsx'
import {StoryBody} from '../story/body/StoryBody.tsx'
import {Corrections} from '../story/Corrections.tsx'
import {InThisStory} from '../story/InThisStory.tsx'
import {PressContact} from '../story/PressContact.tsx'
import {Related} from '../story/Related.tsx'
import {StoryHead} from '../story/StoryHead.tsx'
import {Translations} from '../story/Translations.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {Picture} from '../ui/Picture.tsx'
import styles from './StoryPage.module.css'

interface Props {
  readonly story: Story
  readonly related: readonly RelatedStory[]
  /** The whole address of this page, for those who print it. */
  readonly address: string
  readonly language: Language
  /** The languages of the site: of a translation into another nothing is said. */
  readonly offered?: readonly Language[]
}

/** A story, whole: text in the measure, who and what it is about in the margin, what is near to it below. */
export function StoryPage({story, related, address, language, offered = languages}: Props) {
  const {frame, story: words} = strings(language)
  return (
    <>
      <Breadcrumb language={language} steps={[{href: newsPath(language), label: {text: frame.news, language}}]} />
      <article className={styles.story}>
        <div className={styles.head}>
          <StoryHead story={story} offered={offered} />
        </div>
        <div className={styles.who}>
          <InThisStory story={story} />
        </div>
        <Text story={story} offered={offered} />
        <aside className={styles.about} aria-label={words.about}>
          <AboutStory story={story} />
          <Follow href={feedPath(language)} thing={words.allNews} language={language} />
        </aside>
        <p className={styles.address}>
          {words.readAt}
          {address}
        </p>
      </article>
      <Related related={related} language={language} />
    </>
  )
}

function Text({story, offered}: {readonly story: Story; readonly offered: readonly Language[]}) {
  const {language, mainPicture, body} = story
  return (
    <div className={styles.text}>
      {mainPicture && (
        <div className={styles.picture}>
          <Picture picture={mainPicture} language={language} first />
        </div>
      )}
      {body.length === 0 ? (
        <Empty>{strings(language).story.noBody}</Empty>
      ) : (
        <StoryBody body={body} language={language} day={storyDay(story)} />
      )}
      <div className={styles.after}>
        <Corrections corrections={story.corrections} language={language} />
        <Translations story={story} offered={offered} />
        <PressContact story={story} />
      </div>
    </div>
  )
}
