import type {ReactNode} from 'react'
import {strings} from '../../lib/i18n/strings.ts'
import {assertUnreachable} from '../../lib/format/assert-unreachable.ts'
import type {StorySection} from '../../lib/model/front.ts'
import type {Language} from '../../lib/model/language.ts'
import {newsPath} from '../../lib/routes.ts'
import {StoryGrid} from '../story/StoryGrid.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'
import {More} from '../ui/More.tsx'
import {Section} from '../ui/Section.tsx'
import {Heading} from './Heading.tsx'

interface Props {
  readonly section: StorySection
  readonly language: Language
  readonly columns: 2 | 3
}

/** Stories of the front page under their heading; nothing where there are none. */
export function Stories({section, language, columns}: Props) {
  const {key, kind, heading, stories} = section
  if (stories.length === 0) return null
  return (
    <Section
      id={`front-${key}`}
      title={<Heading heading={heading} usual={usualHeading(section, language)} language={language} />}
    >
      <StoryGrid stories={stories} language={language} columns={columns} />
      {kind === 'latestStories' && <More href={newsPath(language)}>{strings(language).lists.more}</More>}
    </Section>
  )
}

function usualHeading(section: StorySection, language: Language): ReactNode {
  const {lists} = strings(language)
  switch (section.kind) {
    case 'latestStories':
      return lists.latest
    case 'chosenStories':
      return lists.chosen
    case 'storiesAbout':
      return <EntityLink kind={section.about.kind} entity={section.about} language={language} />
    default:
      return assertUnreachable(section)
  }
}
