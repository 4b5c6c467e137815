/** The search form and its page. */
export const search = {
  title: 'Search',
  /** Names the field for those who hear the page. */
  field: 'Words, names, abbreviations',
  button: 'Search',
}
