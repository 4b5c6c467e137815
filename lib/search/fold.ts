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
  if (!/^[a-z]{3,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** A word without what writers differ in: case, accents, width, apostrophes, plural. Empty where nothing is left. */
export function foldWord(word: string): string {
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
  const plain = character.normalize('NFKC')
  return Array.from(plain).length === 1 ? (simplified.get(plain) ?? plain) : character
}
