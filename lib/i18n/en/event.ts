import type {EventKind, EventStatus} from '../../model/event-card.ts'

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
