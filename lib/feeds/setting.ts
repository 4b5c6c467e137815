import type {Language} from '../model/language.ts'

/** Where a story's HTML will be read: far from the site, so every address in it is absolute. */
export interface Setting {
  readonly siteUrl: string
  readonly language: Language
  /** Address of the story's page, absolute: what a link such as `#part` is relative to. */
  readonly pageUrl: string
  /** The day on which roles are told, `YYYY-MM-DD`. */
  readonly day: string
}
