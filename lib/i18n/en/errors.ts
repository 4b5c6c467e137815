/** Pages for what is not there, and for an outage. */
export const errors = {
  notFoundTitle: 'There is no such page',
  notFoundText:
    'It may have moved, been withdrawn, or never existed. The newest stories and everyone in them are here:',
  nearTitle: 'Perhaps you meant',
  lookIn: 'Look in',
  outageTitle: 'This page cannot be shown right now',
  outageText: 'The newsroom’s records cannot be reached at the moment. Nothing in them is lost.',
  /** Of the page that stands without the site's styles, when nothing else can. */
  outOfOrder: {
    title: 'This page cannot be shown right now',
    text: 'Something in our newsroom is out of order. Pages you have open stay readable; please try again in a minute.',
    again: 'Try again',
  },
  stillWorksTitle: 'What still works',
  stillWorks: [
    'Pages that were opened before are kept and stay up: go back, or try the front page.',
    'Feeds you follow keep the stories they already delivered.',
    'Try this address again in a minute; it will be the same.',
  ],
}
