import {DirectoryPage} from '../../../components/pages/DirectoryPage.tsx'
import {strings} from '../../../lib/i18n/strings.ts'
import type {Directory} from '../../../lib/model/directory.ts'
import type {Language} from '../../../lib/model/language.ts'
import {entityLetterPath, entityListPath} from '../../../lib/routes.ts'
import {listJsonLd} from '../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../lib/seo/metadata.ts'
import {getDirectory} from '../../../sanity/content/directory.ts'
import {definePage, everyLanguage, inLanguages} from './define-page.tsx'

const titleOf = ({kind, letter}: Directory, language: Language) => {
  const {entities, directory} = strings(language)
  return letter === undefined ? entities[kind].many : directory.under(entities[kind].many, letter)
}

const pathOf = ({kind, letter}: Directory, language: Language) =>
  letter === undefined ? entityListPath(language, kind) : entityLetterPath(language, kind, letter)

/** All people or institutions by letter, and the pages of one letter. */
export function defineDirectory(kind: Directory['kind']) {
  return definePage<Directory>({
    dated: true,
    load({language, page}) {
      if (page !== page.toLowerCase()) return Promise.resolve(undefined)
      const letter = page === '' ? undefined : page === 'other' ? '#' : page.toUpperCase()
      return getDirectory(language, kind, letter)
    },
    metadata(directory, {language, site, siteUrl}) {
      // Whose name begins with a letter differs from language to language.
      const languages = directory.letter === undefined ? undefined : [language]
      const list = {language, title: titleOf(directory, language), description: strings(language).entities[kind].intro}
      return listMetadata({...list, path: (each) => pathOf(directory, each), languages}, site, siteUrl)
    },
    jsonLd(directory, {language, site, siteUrl}) {
      const all = {name: strings(language).entities[kind].many, path: entityListPath(language, kind)}
      const own = {name: titleOf(directory, language), path: pathOf(directory, language)}
      return listJsonLd({language, crumbs: directory.letter === undefined ? [all] : [all, own]}, site, siteUrl)
    },
    surroundings: (directory, {language}) => ({
      path: pathOf(directory, language),
      alternates:
        directory.letter === undefined
          ? everyLanguage((each) => pathOf(directory, each))
          : inLanguages([language], (each) => pathOf(directory, each)),
    }),
    view: (directory, {language, today}) => <DirectoryPage directory={directory} language={language} today={today} />,
  })
}
