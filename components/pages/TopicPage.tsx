import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Topic} from '../../lib/model/subject.ts'
import {nameIn} from '../../lib/model/text.ts'
import {entityListPath, feedPath} from '../../lib/routes.ts'
import {NewestStories} from '../archive/NewestStories.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {Description} from '../ui/Description.tsx'
import {Follow} from '../ui/Follow.tsx'
import {NamedMost} from '../ui/NamedMost.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import {TitleInScripts} from '../ui/TitleInScripts.tsx'
import styles from './Page.module.css'

interface Props {
  readonly topic: Topic
  readonly language: Language
}

/** A topic with its stories. */
export function TopicPage({topic, language}: Props) {
  const {entities, lists} = strings(language)
  const steps = [{href: entityListPath(language, 'topic'), label: {text: entities.topic.many, language}}]
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead label={entities.topic.one} title={<TitleInScripts name={topic.name} language={language} />} />
      <div className={styles.page}>
        <div>
          <Description text={topic.description} language={language} />
          <Section id="stories" title={lists.stories}>
            <NewestStories entity={topic} language={language} empty={lists.noTopicStories} />
          </Section>
        </div>
        <div>
          <NamedMost subject={topic} language={language} />
          <Follow href={feedPath(language, topic)} thing={nameIn(topic.name, language)} language={language} />
        </div>
      </div>
    </>
  )
}
