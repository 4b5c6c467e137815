import type {EntityKind} from '../../model/entity.ts'
import {plural} from '../plural.ts'

const counted: Readonly<Record<EntityKind, (count: number) => string>> = {
  person: (count) => plural('en', count, {one: '# person', other: '# people'}),
  institution: (count) => plural('en', count, {one: '# institution', other: '# institutions'}),
  event: (count) => plural('en', count, {one: '# event', other: '# events'}),
  topic: (count) => plural('en', count, {one: '# topic', other: '# topics'}),
  programme: (count) => plural('en', count, {one: '# programme', other: '# programmes'}),
}

/** The search form and its page. */
export const search = {
  title: 'Search',
  /** Names the field for those who hear the page. */
  field: 'Words, names, abbreviations',
  button: 'Search',
  /** Of the site, to those whose browser searches it. */
  of: (name: string) => `Stories, people, institutions and events of ${name}`,
  /** While nothing has been asked. */
  start: 'Stories, people, institutions, events, topics and programmes, in every language of this site.',
  startHint: 'A word, part of a name or an abbreviation is enough.',
  quoted: (text: string) => `“${text}”`,
  for: (what: string, text: string) => `${what} for “${text}”`,
  counted,
  whoAndWhat: 'Who and what',
  kind: 'Kind',
  storyLanguage: 'Language',
  year: 'Year',
  narrow: 'Narrow the results',
  /** What has been chosen to narrow them. */
  only: 'Only',
  /** Before what the link takes away, for those who hear the page. */
  remove: 'Remove: ',
  removeAll: 'Remove all',
  others: (count: number) => plural('en', count, {one: '# more', other: '# more'}),
  near: (asked: string, near: string) => `Nothing has “${asked}”. These are the results for “${near}”.`,
  some: 'Nothing has all of these words. These results have some of them.',
  cut: 'The question was very long: only its beginning was looked for.',
  building: 'The index is being built anew: there will be more results in a moment.',
  buildingTitle: 'The index is being built',
  buildingText: 'This takes a moment after a move or a repair. All pages can be read meanwhile.',
  outageTitle: 'Search is out of order for the moment',
  outageText: 'All pages can be read meanwhile, and lead to each other.',
  again: 'Search again',
  nothing: (text: string) => (text === '' ? 'Nothing found' : `Nothing found for “${text}”`),
  nothingHints: [
    'Try fewer words, or the beginning of a name.',
    'Try a name in its other language, or an abbreviation.',
  ],
  everywhere: 'Search without these limits',
  noSuchPage: (page: number) => `The results have no page ${page}.`,
  firstPage: 'To the first page',
  previous: 'Previous results',
  next: 'Next results',
  story: 'Story',
  suggestions: 'Suggestions',
  suggested: (count: number) =>
    count === 0 ? 'No suggestions' : plural('en', count, {one: '# suggestion', other: '# suggestions'}),
}
