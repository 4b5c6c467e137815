import {strings} from '../../lib/i18n/strings.ts'
import type {SideSection} from '../../lib/model/front.ts'
import type {Language} from '../../lib/model/language.ts'
import {LinkLine} from '../ui/LinkLine.tsx'

interface Props {
  readonly section: Extract<SideSection, {kind: 'topicsAndProgrammes'}>
  readonly language: Language
}

/** Ways on by subject: topics, then programmes. */
export function Subjects({section: {key, topics, programmes}, language}: Props) {
  const {entities} = strings(language)
  return (
    <>
      <LinkLine id={`front-${key}`} title={entities.topic.many} entities={topics} language={language} />
      <LinkLine id={`front-${key}-plans`} title={entities.programme.many} entities={programmes} language={language} />
    </>
  )
}
