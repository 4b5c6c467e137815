import {strings} from '../i18n/strings.ts'
import {languageTags, type Language} from '../model/language.ts'
import {absolute, searchPath} from '../routes.ts'
import {empty, wrap, write} from './markup.ts'

const mostInShortName = 16

/** A name that fits where browsers list what they can search: whole words, as many as there is room for. */
function shortName(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= mostInShortName) return name
  const cut = characters.slice(0, mostInShortName).join('')
  return characters[mostInShortName] === ' ' ? cut : cut.replace(/ \S*$/, '')
}

interface Searched {
  readonly siteName: string
  readonly language: Language
  readonly siteUrl: string
}

/** OpenSearch description of the site: how a browser can search it (https://github.com/dewitt/opensearch). */
export function openSearchDescription({siteName, language, siteUrl}: Searched): string {
  const template = `${absolute(siteUrl, searchPath(language))}?q={searchTerms}`
  const parts = [
    write('ShortName', shortName(siteName)),
    write('Description', strings(language).search.of(siteName)),
    empty('Url', {type: 'text/html', method: 'get', template}),
    write('Image', absolute(siteUrl, '/icon.svg'), {type: 'image/svg+xml', width: 16, height: 16}),
    write('Language', languageTags[language]),
    write('InputEncoding', 'UTF-8'),
    write('OutputEncoding', 'UTF-8'),
  ]
  const root = wrap('OpenSearchDescription', parts.join(''), {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'})
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
