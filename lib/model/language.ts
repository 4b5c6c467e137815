import {z} from 'zod'

/** The site's languages. A third one is added here and in `lib/i18n`. */
export const languages = ['en', 'zh'] as const
export const language = z.enum(languages)
export type Language = z.infer<typeof language>

/** BCP 47 tags for `lang` attributes, hreflang and feeds. */
export const languageTags: Readonly<Record<Language, string>> = {en: 'en', zh: 'zh-Hans'}

/** Narrows a path segment or a header value to one of the site's languages. */
export function isLanguage(value: unknown): value is Language {
  return language.safeParse(value).success
}
