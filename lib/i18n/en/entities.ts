import type {EntityKind} from '../../model/entity.ts'

interface KindStrings {
  readonly one: string
  readonly many: string
  /** What an empty list of all of them says. */
  readonly empty: string
  /** Under the title of the list. */
  readonly intro: string
}

/** The things stories are about, and their lists. */
export const entities: Readonly<Record<EntityKind, KindStrings>> = {
  person: {
    one: 'Person',
    many: 'People',
    empty: 'People will be listed here once a story names them.',
    intro: 'Everyone named in our stories, with the role they hold today.',
  },
  institution: {
    one: 'Institution',
    many: 'Institutions',
    empty: 'Institutions will be listed here once a story names them.',
    intro: 'Universities, laboratories, academies, companies and public bodies in our stories.',
  },
  event: {
    one: 'Event',
    many: 'Events',
    empty: 'Events will be listed here once one is announced or reported.',
    intro: 'Visits, meetings, signings and ceremonies, each in its own time zone.',
  },
  topic: {
    one: 'Topic',
    many: 'Topics',
    empty: 'Topics will be listed here once stories are filed under them.',
    intro: 'What the stories are about.',
  },
  programme: {
    one: 'Programme',
    many: 'Programmes',
    empty: 'Programmes will be listed here once a story belongs to one.',
    intro: 'Plans and long-running work that stories and events belong to.',
  },
}
