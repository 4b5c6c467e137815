import type {Language} from '../../model/language.ts'
import type {Site} from '../../model/site.ts'

/** What every page knows: its language, the publisher's settings, and the site's origin. */
export interface Page {
  readonly language: Language
  readonly site: Site
  readonly siteUrl: string
}
