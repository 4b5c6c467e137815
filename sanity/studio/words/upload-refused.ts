import type {LocaleResourceBundle} from 'sanity'
import {strings} from '../../../lib/i18n/strings.ts'
import {languages, languageTags} from '../../../lib/model/language.ts'

/**
 * Studio's own words when an upload fails send the editor to the browser's console. These say what the embedded lake takes,
 * and why no SVG.
 */
export const uploadRefused: LocaleResourceBundle[] = languages.map((language) => {
  const words = strings(language).desk.uploadRefused
  return {
    locale: language === 'en' ? 'en-US' : languageTags[language],
    namespace: 'studio',
    resources: {
      'asset-sources.common.uploader.upload-failed.description': words,
      'inputs.file.upload-failed.description': words,
      'inputs.image.upload-error.description': words,
    },
  }
})
