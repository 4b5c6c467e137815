import {plural} from '../plural.ts'

/** The front page, lists of stories, and the pages of a topic or a programme. */
export const lists = {
  latest: 'Latest',
  /** Over stories that an editor chose for the front page. */
  chosen: 'Selected',
  more: 'All news',
  peopleInTheNews: 'People in the news',
  allOf: (things: string) => `All ${things.toLowerCase()}`,
  noNews: 'The first story will appear here as soon as it is published.',
  noPeople: 'People named in stories will appear here.',
  newsTitle: 'News',
  newsIntro: 'All stories, the newest first.',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  newer: 'Newer stories',
  older: 'Older stories',
  period: 'Period',
  stories: 'Stories',
  noTopicStories: 'Stories on this topic will appear here.',
  noProgrammeStories: 'Stories of this programme will appear here.',
  events: 'Events',
  rest: (count: number) => plural('en', count, {one: '# more', other: '# more'}),
  peopleMost: 'People in most of these stories',
  institutionsMost: 'Institutions in most of these stories',
}
