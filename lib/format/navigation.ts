import {languages, type Language} from '../model/language.ts'

/** Where an item of the navigation leads on a page in `language`: settings say `/news`, readers go to `/zh/news`. */
export function navigationPath(path: string, language: Language): string {
  const rest = path.split('/').filter((part) => part !== '')
  const bare = languages.some((known) => known === rest[0]) ? rest.slice(1) : rest
  return `/${[language, ...bare].join('/')}`
}

/** Whether a page lies at or below an item of the navigation. */
export function isBelow(path: string, item: string): boolean {
  return path === item || path.startsWith(`${item}/`)
}
