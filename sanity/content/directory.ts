import {cache} from 'react'
import {byLetter} from '../../lib/format/letters.ts'
import {directoryRows, mostOnOnePage, treesOf, type Directory, type DirectoryRow} from '../../lib/model/directory.ts'
import type {Language} from '../../lib/model/language.ts'
import {directoryQuery} from '../queries/directory.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {fetchInstitutions, fetchPeople} from './named.ts'
import {typeTag} from './tags.ts'

type Kind = Directory['kind']

const cardsOf = (kind: Kind, rows: readonly DirectoryRow[]) => {
  const ids = rows.map(({entity}) => entity)
  return kind === 'person' ? fetchPeople(ids) : fetchInstitutions(ids)
}

/**
 * People or institutions by letter: all of them, or those of one letter; undefined for a letter with which none begins.
 * Where there are very many, only a page of a letter has them. Throws `LakeUnavailable`.
 */
export const getDirectory = cache(
  async (language: Language, kind: Kind, letter: string | undefined): Promise<Directory | undefined> => {
    const query = {query: directoryQuery, params: {kind}, schema: directoryRows, tagsOf: () => [typeTag(kind)]}
    const rows = (await fetchParsed(query)) ?? []
    const groups = byLetter(rows, language)
    const whole = rows.length <= mostOnOnePage
    const shown = letter === undefined ? (whole ? groups : []) : groups.filter((group) => group.letter === letter)
    if (letter !== undefined && shown.length === 0) return undefined
    const cards = await cardsOf(
      kind,
      shown.flatMap(({members}) => members),
    )
    const byId = new Map(cards.map((card) => [card.id, card]))
    return {
      kind,
      total: rows.length,
      letters: groups.map(({letter: each, members}) => ({letter: each, count: members.length})),
      letter,
      sections: shown.map((group) => ({
        letter: group.letter,
        members: group.members.flatMap(({entity}) => byId.get(entity) ?? []),
      })),
      tree: kind === 'institution' && letter === undefined ? treesOf(byNameIn(rows, language)) : [],
    }
  },
)

const byNameIn = (rows: readonly DirectoryRow[], language: Language) =>
  byLetter(rows, language).flatMap(({members}) => members)
