/** Archives: stories by the time of their publication. */
export const archive = {
  title: 'Archive',
  byYear: 'Archive by year',
  intro: 'All stories, by the month in which they were published.',
  newsOf: (period: string) => `News of ${period}`,
  about: (thing: string) => `Stories about ${thing}`,
  aboutIn: (thing: string, period: string) => `Stories about ${thing}, ${period}`,
  stories: 'Stories',
  months: 'By month',
  days: 'By day',
  newer: (period: string) => `Newer: ${period}`,
  older: (period: string) => `Older: ${period}`,
  /** From the newest stories of somebody to all of them. */
  all: (stories: string) => `All ${stories}, by year`,
  none: 'Stories will appear here once they are published.',
}
