import type {InstitutionKind} from '../../model/institution.ts'
import {plural} from '../plural.ts'

const kinds: Readonly<Record<InstitutionKind, string>> = {
  university: 'University',
  laboratory: 'Laboratory',
  academy: 'Academy',
  government: 'Public body',
  company: 'Company',
  faculty: 'Faculty',
  college: 'College',
  office: 'Office',
  committee: 'Committee',
  centre: 'Centre',
  other: 'Institution',
}

const units = (count: number) => plural('en', count, {one: '# unit', other: '# units'})

/** An institution's page. */
export const institution = {
  kinds,
  about: 'About',
  founded: 'Founded',
  place: 'Place',
  website: 'Website',
  ror: 'ROR',
  abbreviations: 'Short name',
  whereItSits: 'Where it sits',
  peopleNow: 'People now',
  peopleBefore: 'People before',
  noPeople: 'People with a role here will be listed here.',
  nobodyNow: 'No current role on record.',
  stories: 'In the news',
  noStories: 'Stories about this institution and its units will appear here.',
  events: 'Events',
  units,
  shared: {
    title: (one: string, other: string, year: string | undefined) =>
      year === undefined ? `${one} and ${other}` : `${one} and ${other}, ${year}`,
    label: 'Shared history',
    with: 'Shared history with',
    inTime: 'In order of time',
    inYear: (year: string) => `In ${year}`,
    counts: (stories: number, events: number, agreements: number) =>
      [
        stories > 0 ? plural('en', stories, {one: '# story', other: '# stories'}) : '',
        events > 0 ? plural('en', events, {one: '# event', other: '# events'}) : '',
        agreements > 0 ? plural('en', agreements, {one: '# agreement', other: '# agreements'}) : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    empty: 'Visits, agreements and stories of both will stand here, in order of time.',
    people: 'People with roles at both',
    noPeople: 'Nobody with roles at both is on record.',
  },
  withUnits: (name: string, count: number) => (count === 0 ? name : `${name} and its ${units(count)}`),
}
