import type {Language} from '../model/language.ts'
import {nameIn, type Localized} from '../model/text.ts'
import {writing} from './writing.ts'

/** Where everything stands that begins with no letter. */
export const noLetter = '#'

const collators = new Map<Language, Intl.Collator>()

function collatorOf(language: Language): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(writing[language].sorting)
  collators.set(language, collator)
  return collator
}

/**
 * The letter under which a name stands on a page in `language`: its first, without accents; in Chinese that of its sound,
 * by where it stands among the characters with which each letter begins.
 */
export function letterOf(name: string, language: Language): string {
  const [first = ''] = name.trim().normalize('NFD').toUpperCase()
  if (/[A-Z]/.test(first)) return first
  const {initials} = writing[language]
  if (initials === undefined || !/\p{Script=Han}/u.test(first)) return noLetter
  const collator = collatorOf(language)
  const at = Array.from(initials.firsts).findLastIndex((character) => collator.compare(first, character) >= 0)
  return initials.letters[at] ?? noLetter
}

/** Things under their letters, in the order of the language; those without a letter last. */
export function byLetter<T extends {readonly name: Localized}>(
  things: readonly T[],
  language: Language,
): {readonly letter: string; readonly members: readonly T[]}[] {
  const collator = collatorOf(language)
  const named = things.map((thing) => ({thing, text: nameIn(thing.name, language).text}))
  const sorted = named.toSorted((a, b) => collator.compare(a.text, b.text))
  const groups = Map.groupBy(sorted, ({text}) => letterOf(text, language))
  const place = (letter: string) => (letter === noLetter ? '\uFFFF' : letter)
  return [...groups]
    .map(([letter, members]) => ({letter, members: members.map(({thing}) => thing)}))
    .toSorted((a, b) => (place(a.letter) < place(b.letter) ? -1 : 1))
}
