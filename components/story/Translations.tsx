import {strings} from '../../lib/i18n/strings.ts'
import {languages, languageTags} from '../../lib/model/language.ts'
import {translationIn, type Story} from '../../lib/model/story.ts'
import {storyPath} from '../../lib/routes.ts'
import {Section} from '../ui/Section.tsx'

/** The story in the other languages, in their own words: 阅读中文版, or No English version yet. */
export function Translations({story}: {readonly story: Story}) {
  const others = languages.filter((other) => other !== story.language)
  return (
    <Section id="translations" title={strings(story.language).story.otherLanguage}>
      {others.map((other) => {
        const translation = translationIn(story, other)
        const words = strings(other).story
        return (
          <p key={other} lang={languageTags[other]}>
            {translation === undefined ? (
              words.noTranslation
            ) : (
              <a href={storyPath(translation)} hrefLang={languageTags[other]}>
                {words.readTranslation}
              </a>
            )}
          </p>
        )
      })}
    </Section>
  )
}
