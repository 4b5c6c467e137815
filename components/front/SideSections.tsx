import {assertUnreachable} from '../../lib/format/assert-unreachable.ts'
import type {SideSection} from '../../lib/model/front.ts'
import type {Language} from '../../lib/model/language.ts'
import {Events} from './Events.tsx'
import {People} from './People.tsx'
import {Subjects} from './Subjects.tsx'

interface Props {
  readonly sections: readonly SideSection[]
  readonly language: Language
  readonly today: string
}

/** What stands beside the stories, in the editor's order. */
export function SideSections({sections, ...rest}: Props) {
  return sections.map((section) => <SideSectionOf key={section.key} section={section} {...rest} />)
}

function SideSectionOf({section, ...rest}: Omit<Props, 'sections'> & {readonly section: SideSection}) {
  switch (section.kind) {
    case 'comingEvents':
      return <Events section={section} {...rest} />
    case 'peopleInTheNews':
      return <People section={section} {...rest} />
    case 'topicsAndProgrammes':
      return <Subjects section={section} language={rest.language} />
    default:
      return assertUnreachable(section)
  }
}
