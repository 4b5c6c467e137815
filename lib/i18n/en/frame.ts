/** What stands around every page: masthead, navigation, language, footer. */
export const frame = {
  newsroom: 'Newsroom',
  skip: 'Skip to content',
  sections: 'Sections',
  close: 'Close',
  everything: 'All there is to read',
  front: 'Front page',
  /** Of the picture that stands for a page without one. */
  sign: 'A capital D, crossed by a line',
  news: 'News',
  here: 'Where this page is',
  language: 'Language',
  /** Shown on pages of the other language, in this one. */
  readThis: 'English',
  frontInstead: 'English front page',
  contact: 'Contact',
  policies: 'Policies',
  follow: (thing: string) => `Follow ${thing}`,
  followAll: 'Follow all news',
  /** A feed, to those who find it in their reader. */
  newsOf: (thing: string) => `News of ${thing}, in full text`,
  theme: {label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark'},
  followHint: 'New stories come to your own feed reader (RSS).',
}
