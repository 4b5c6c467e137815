import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import {translationIn, type Story} from '../../lib/model/story.ts'
import {storyPath} from '../../lib/routes.ts'

interface Props {
  readonly story: Story
  readonly other: Language
}

/** A story in another language, in the words of its readers: 阅读中文版, or No English version yet. */
export function TranslationLink({story, other}: Props) {
  const translation = translationIn(story, other)
  const words = strings(other).story
  const tag = languageTags[other]
  if (translation === undefined) return <span lang={tag}>{words.noTranslation}</span>
  return (
    <a href={storyPath(translation)} lang={tag} hrefLang={tag}>
      {words.readTranslation}
    </a>
  )
}
