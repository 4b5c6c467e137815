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
  withUnits: (name: string, count: number) => (count === 0 ? name : `${name} and its ${units(count)}`),
}
