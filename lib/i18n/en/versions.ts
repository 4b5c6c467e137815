import type {Passage} from '../../model/passages.ts'

const kinds: Readonly<Record<Passage['kind'], string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  dateline: 'Dateline',
  picture: 'Picture',
  heading: 'Heading',
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  gallery: 'Gallery',
  factBox: 'Fact box',
  table: 'Table',
  video: 'Video',
  attachment: 'File',
  correction: 'Correction',
}

/** The versions of a story in Studio: which there are, and whether they say the same. */
export const versions = {
  versionIn: (language: string) => `Version in ${language}`,
  looking: 'Looking for the versions …',
  lookFailed: 'The versions could not be looked for: the Content Lake does not answer. Nothing is lost.',
  tryAgain: 'Try again',
  chooseLanguage: 'Choose the language of the story first; its versions are then offered here.',
  thisVersion: 'This version',
  original: 'Original',
  isPublished: 'Published',
  isDraft: 'Draft',
  notYet: 'None yet',
  open: 'Open',
  start: 'Start it from this one',
  startFailed: 'It could not be started. Nothing was changed.',
  toTranslate: (count: number) =>
    count === 1 ? 'One passage is still to be translated:' : `${count} passages are still to be translated:`,
  kind: (kind: Passage['kind']) => kinds[kind],
  // Joined by commas, so that a long story's dozens of paragraphs are one word and a figure.
  kinds: (counts: readonly (readonly [Passage['kind'], number])[]) =>
    counts.map(([kind, count]) => (count === 1 ? kinds[kind] : `${kinds[kind]} (${count})`)).join(', '),
  inStep: (moment: string) => `Up to date with the original since ${moment}.`,
  unknown: 'Which text of the original this was made from is not noted. See whether it says the same, and note it.',
  behind: (language: string) => `The original in ${language} says something else than when this was translated.`,
  seeChanges: 'What has changed',
  upToDate: 'Up to date with the original',
  noteFailed: 'It could not be noted. Nothing was changed. Try again.',
  changesSince: (moment: string | undefined) =>
    moment === undefined ? 'The original, then and now' : `The original on ${moment}, and now`,
  // Above two columns.
  was: 'Then',
  is: 'Now',
  added: 'Not there then',
  removed: 'Not there any more',
  nothingChanged: 'The original says what it said when this was translated.',
  notKept: 'The text that this was made from is no longer kept. Compare with the original as it is now.',
  openOriginal: 'Open the original',
  close: 'Close',
}
