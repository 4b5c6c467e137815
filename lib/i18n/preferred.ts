import {defaultLanguage, type Language} from '../model/language.ts'

/**
 * Which of the languages on offer a reader prefers, by `Accept-Language` (RFC 9110, 12.5.4); the first one when none is
 * named. Whoever asks for zh-TW is better served by zh than by English, so the first part of a tag decides.
 */
export function preferredLanguage(header: string, offered: readonly Language[]): Language {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q\s*=\s*/)
      return {language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0}
    })
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return (
    wanted.flatMap(({language}) => offered.filter((known) => known === language))[0] ?? offered[0] ?? defaultLanguage
  )
}
