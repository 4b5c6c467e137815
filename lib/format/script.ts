import {languages, languageTags, shareScript, type Language} from '../model/language.ts'
import type {TextInLanguage} from '../model/text.ts'

// Scripts as Unicode names them, where BCP 47 tells more than one of them apart.
const unicodeNames: Readonly<Record<string, string>> = {Hans: 'Hani', Hant: 'Hani', Jpan: 'Kana', Kore: 'Hang'}

function lettersOf(language: Language): RegExp {
  const {script = 'Latn'} = new Intl.Locale(languageTags[language]).maximize()
  return new RegExp(`\\p{Script=${unicodeNames[script] ?? script}}`, 'u')
}

const isLatin = (language: Language) => lettersOf(language).test('a')

// Latin letters stand inside every other script, so the others are looked for first.
const inOrder = [...languages.filter((language) => !isLatin(language)), ...languages.filter(isLatin)].map(
  (language) => ({language, letters: lettersOf(language)}),
)

/**
 * A text that carries no language, in the one that its letters tell: 浙大 is Chinese on any page, ZJU is not. Letters of
 * the page's own script are taken to be in the page's language.
 */
export function byScript(text: string, page: Language): TextInLanguage {
  const told = inOrder.find(({letters}) => letters.test(text))?.language ?? page
  return {text, language: shareScript(told, page) ? page : told}
}
