import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Story} from '../../lib/model/story.ts'
import {Section} from '../ui/Section.tsx'
import {TranslationLink} from './TranslationLink.tsx'

interface Props {
  readonly story: Story
  /** The languages of the site. */
  readonly offered: readonly Language[]
}

/** Under a story: the same in the other languages; nothing on a site of one language. */
export function Translations({story, offered}: Props) {
  const others = offered.filter((other) => other !== story.language)
  if (others.length === 0) return null
  return (
    <Section id="translations" title={strings(story.language).story.otherLanguage}>
      {others.map((other) => (
        <p key={other}>
          <TranslationLink story={story} other={other} />
        </p>
      ))}
    </Section>
  )
}
