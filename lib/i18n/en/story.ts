import type {Capacity} from '../../model/appearance.ts'
import {languageName, type Language} from '../../model/language.ts'
import type {Picture} from '../../model/picture.ts'
import {plural} from '../plural.ts'

type Licence = NonNullable<Picture['licence']>

const capacities: Readonly<Record<Capacity, string>> = {
  host: 'host',
  guest: 'guest',
  speaker: 'speaker',
  participant: 'participant',
  author: 'author',
  subject: 'subject',
}

const licences: Readonly<Record<Licence, string>> = {
  'all-rights-reserved': 'All rights reserved',
  'cc-by-4.0': 'CC BY 4.0',
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
  cc0: 'CC0',
  'public-domain': 'Public domain',
}

/** A story and the parts of its body. */
export const story = {
  /** Before the names of authors, before a date. */
  by: 'By ',
  published: 'Published ',
  updated: 'Updated ',
  readingTime: (minutes: number) => `${minutes} min read`,
  inThisStory: 'In this story',
  andMore: (count: number) => plural('en', count, {one: 'and # more', other: 'and # more'}),
  theEvent: (count: number) => plural('en', count, {one: 'The event', other: 'The events'}),
  institutions: 'Institutions',
  topics: 'Topics',
  programmes: 'Programmes',
  corrections: (count: number) => plural('en', count, {one: 'Correction', other: 'Corrections'}),
  otherLanguage: 'In another language',
  /** In the language that is offered, for its readers. */
  readTranslation: 'Read in English',
  noTranslation: 'No English version yet',
  pressContact: 'Press contact',
  related: 'Related stories',
  /** Why a story is related; the names of people, or of an institution, follow. */
  sameEvent: 'Same event',
  alsoWith: 'Also with ',
  alsoAbout: 'Also about ',
  /** At the end of a list of names. */
  otherPeople: (count: number) => plural('en', count, {one: '# other', other: '# others'}),
  /** On paper, before the address of the story. */
  readAt: 'Read online: ',
  /** Names the margin for those who hear the page. */
  about: 'What this story is about',
  allNews: 'all news',
  noBody: 'The text of this story will appear here.',
  asOf: (date: string) => `Roles as of ${date}`,
  capacities,
  reported: 'Reported words',
  originalWords: (language: Language) => `In the original ${languageName(language, 'en')}`,
  downloadSize: (kind: string, size: string) => [kind, size].filter((part) => part !== '').join(', '),
  watch: (host: string) => `Watch on ${host}`,
  playHere: (host: string) => `Play here, from ${host}`,
  watchHint: 'Nothing is loaded from there until you ask.',
  subtitles: 'Subtitles',
  copyLink: 'Copy link',
  copyLinkTo: {paragraph: 'Copy link to this paragraph', quotation: 'Copy link to this quotation'},
  linkCopied: 'Link copied',
  /** Where the browser lets no page copy. */
  linkShown: 'The link is in the address bar',
  picturesIn: (count: number) => plural('en', count, {one: '# picture', other: '# pictures'}),
  credit: (name: string) => `Picture: ${name}`,
  licences,
  count: (count: number) => plural('en', count, {one: '# story', other: '# stories'}),
}
