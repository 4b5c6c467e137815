import traditional from 'opencc-js/dict/TSCharacters'

const simplified = new Map(
  traditional.split('|').flatMap((pair) => {
    const [from, to] = pair.split(' ')
    return from === undefined || to === undefined || from === to ? [] : [[from, to] as const]
  }),
)

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const longest = 64

/** A plural and its singular are one word, also of names: what is written and what is asked are folded alike. */
function singular(word: string): string {
  if (!word.endsWith('s') || !/^[a-z]{2,}[^isu]s$/.test(word)) return word
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** A word without what writers differ in: case, accents, width, apostrophes, plural. Empty where nothing is left. */
export function foldWord(word: string): string {
  if (/^[a-z\d]+$/i.test(word)) return singular(word.toLowerCase().slice(0, longest))
  const plain = word
    .replace(/['’ʼ]s$/iu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
  return singular(plain.slice(0, longest))
}

/** A character of a script without spaces: a traditional one as its simplified form. */
export function foldCharacter(character: string): string {
  const known = simplified.get(character)
  if (known !== undefined || isUnified(character)) return known ?? character
  const plain = character.normalize('NFKC')
  return Array.from(plain).length === 1 ? (simplified.get(plain) ?? plain) : character
}

/** The block of most Chinese characters, where no character is a variant in Unicode's eyes. */
const isUnified = (character: string) => character >= '\u4e00' && character <= '\u9fff'
