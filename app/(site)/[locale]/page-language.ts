import {defaultLanguage, isLanguage, type Language} from '../../../lib/model/language.ts'
import {LakeUnavailable} from '../../../sanity/content/lake-unavailable.ts'
import {getSite} from '../../../sanity/content/site.ts'

/**
 * The language in which an address is answered: the one it names where the site offers that, else the site's first,
 * which then says that there is no such page. While the settings cannot be read, any language is taken at its word.
 */
export async function pageLanguage(locale: string): Promise<Language> {
  try {
    const {languages} = await getSite()
    return languages.find((offered) => offered === locale) ?? languages[0] ?? defaultLanguage
  } catch (error) {
    if (!(error instanceof LakeUnavailable)) throw error
    return isLanguage(locale) ? locale : defaultLanguage
  }
}
