import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Correction} from '../../lib/model/story.ts'
import {Section} from '../ui/Section.tsx'
import {CorrectionList} from './CorrectionList.tsx'

interface Props {
  readonly corrections: readonly Correction[]
  readonly language: Language
}

/** At the end of a story: what was wrong and is now right. */
export function Corrections({corrections, language}: Props) {
  if (corrections.length === 0) return null
  return (
    <Section id="corrections" title={strings(language).story.corrections(corrections.length)}>
      <CorrectionList corrections={corrections} language={language} />
    </Section>
  )
}
