import type {EventKind, EventStatus} from '../../model/event-card.ts'
import {plural} from '../plural.ts'

const kinds: Readonly<Record<EventKind, string>> = {
  visit: 'Visit',
  meeting: 'Meeting',
  ceremony: 'Ceremony',
  signing: 'Signing',
  symposium: 'Symposium',
  conference: 'Conference',
  presentation: 'Presentation',
  construction: 'Construction',
  founding: 'Founding',
  other: 'Event',
}

const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'Scheduled',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
}

/** An event's page. */
export const event = {
  kinds,
  statuses,
  byYear: 'Events by year',
  ofYear: (year: string) => `Events of ${year}`,
  count: (count: number) => plural('en', count, {one: '# event', other: '# events'}),
  notices: {
    postponed: 'It is not on the day below; the new one will stand here.',
    cancelled: 'It does not take place.',
  },
  /** `#` stands for the time by the reader's own clock. */
  yourTime: (time: string) => `Where you are: ${time}`,
  beforeAndAfter: 'Before and after',
  before: 'Before',
  after: 'After',
  when: 'When',
  where: 'Where',
  zone: 'Time zone',
  hosts: 'Hosted by',
  institutions: 'Institutions',
  programme: 'Part of',
  website: 'Website',
  participants: 'Who took part',
  noParticipants: 'Participants will be listed here once they are known.',
  othersGroup: 'Also there',
  others: 'Others',
  about: 'About',
  coverage: 'Coverage',
  noCoverage: 'Stories about this event will appear here.',
  upcoming: 'What’s next',
  past: 'Recent events',
  nothingNext: 'The next events will be announced here.',
  follow: 'this event',
}
