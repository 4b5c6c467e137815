import {strings} from '../../lib/i18n/strings.ts'
import {languages} from '../../lib/model/language.ts'
import type {Story} from '../../lib/model/story.ts'
import {Section} from '../ui/Section.tsx'
import {TranslationLink} from './TranslationLink.tsx'

/** Under a story: the same in the other languages. */
export function Translations({story}: {readonly story: Story}) {
  const others = languages.filter((other) => other !== story.language)
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
