/** Pages for what is not there, and for an outage. */
export const errors = {
  notFoundTitle: 'There is no such page',
  notFoundText: 'It may have moved, or never existed. Perhaps its words lead you to it:',
  goneTitle: 'This story has been taken down',
  goneText: 'The newsroom has withdrawn it. Look for what else there is:',
  nearTitle: 'Perhaps you meant',
  lookIn: 'Look in',
  outageTitle: 'This page cannot be shown right now',
  outageText: 'The newsroom’s records cannot be reached at the moment. Nothing in them is lost.',
  /** Of the page that stands without the site's styles, when nothing else can. */
  outOfOrder: {
    title: 'This page cannot be shown right now',
    text: 'Something in our newsroom is out of order. Pages you have open stay readable; please try again in a minute.',
  },
  again: 'Try again',
  /** Of the same plain page, when an address is none at all. */
  malformed: {
    title: 'This address cannot be read',
    text: 'It may have been cut off or mistyped on its way to you. The front page leads to everything there is.',
  },
  nothingHere: {
    title: 'There is nothing here',
    text: 'The front page leads to everything there is.',
  },
  readOnly: {
    title: 'This page can only be read',
    text: 'Your program tried to write to it. Open the address in a browser to read it.',
  },
  stillWorksTitle: 'What still works',
  stillWorks: [
    'Pages that were opened before are kept and stay up: go back, or try the front page.',
    'Feeds you follow keep the stories they already delivered.',
    'Try this address again in a minute; it will be the same.',
  ],
}
