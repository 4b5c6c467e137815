import {z} from 'zod'
import {strings} from '../../../lib/i18n/strings.ts'
import type {EntityKind} from '../../../lib/model/entity.ts'
import {isLanguage, languages, type Language} from '../../../lib/model/language.ts'
import {entityListPath, entityPath, frontPath, newsPath, storyPath} from '../../../lib/routes.ts'
import {languageTitles} from '../../schema/languages.ts'

interface Place {
  readonly title: string
  readonly href: string
}

const shownStory = z.object({headline: z.string(), language: z.string(), slug: z.string().min(1)})

/** Where a story can be seen: its own page, the list, the front page. */
export function placesOfStory(story: unknown): Place[] {
  const {data} = shownStory.safeParse(story)
  if (data === undefined || !isLanguage(data.language)) return []
  const {language, slug, headline} = data
  return [
    {title: headline, href: storyPath({language, slug})},
    {title: strings(language).frame.news, href: newsPath(language)},
    {title: strings(language).frame.front, href: frontPath(language)},
  ]
}

/** Where an entity can be seen: its page in each language, and the list of its kind. */
export function placesOfEntity(kind: EntityKind, slug: unknown, own: Language): Place[] {
  if (typeof slug !== 'string' || slug === '') return []
  const pages = languages.map((language) => ({
    title: languageTitles[language],
    href: entityPath(language, {kind, slug}),
  }))
  return [...pages, {title: strings(own).preview.list, href: entityListPath(own, kind)}]
}
