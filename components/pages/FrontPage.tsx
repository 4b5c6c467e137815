import {ArchiveLink} from '../archive/ArchiveLink.tsx'
import {strings} from '../../lib/i18n/strings.ts'
import type {Front, FrontSection, SideSection, StorySection} from '../../lib/model/front.ts'
import type {Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'
import {feedPath} from '../../lib/routes.ts'
import {SideSections} from '../front/SideSections.tsx'
import {Stories} from '../front/Stories.tsx'
import {StoryItem} from '../story/StoryItem.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import styles from './FrontPage.module.css'

interface Props {
  readonly front: Front
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: what is next, who is what now. */
  readonly today: string
  /** The site's name, for those who hear the page and for the feed. */
  readonly title: TextInLanguage
}

const isOfStories = (section: FrontSection): section is StorySection => 'stories' in section
const isBeside = (section: FrontSection): section is SideSection => !isOfStories(section)

/**
 * The front page. Beside the lead and the first of its stories stands what is not a story; further stories take the
 * whole width. Each keeps the order that the editor gave.
 */
export function FrontPage({front: {lead, sections}, language, today, title}: Props) {
  const [first, ...rest] = sections.filter(isOfStories)
  const beside = sections.filter(isBeside)
  const alone = beside.length === 0
  return (
    <>
      <h1 className={styles.title}>
        <InLanguage value={title} language={language} />
      </h1>
      <div className={alone ? styles.alone : styles.columns}>
        <div className={styles.main}>
          <div className={styles.lead}>
            {lead === undefined ? (
              <Empty>{strings(language).lists.noNews}</Empty>
            ) : (
              <StoryItem story={lead} language={language} level={2} size="lead" />
            )}
          </div>
          {first && <Stories section={first} language={language} columns={alone ? 3 : 2} />}
        </div>
        {!alone && (
          <div className={styles.beside}>
            <SideSections sections={beside} language={language} today={today} />
          </div>
        )}
      </div>
      {rest.map((section) => (
        <Stories key={section.key} section={section} language={language} columns={3} />
      ))}
      {lead && (
        <div className={styles.archive}>
          <ArchiveLink language={language} />
        </div>
      )}
      <Follow href={feedPath(language)} thing={title} language={language} />
    </>
  )
}
