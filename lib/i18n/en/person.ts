/** A person's page. */
export const person = {
  rolesNow: 'Roles now',
  rolesBefore: 'Roles before',
  roles: 'Roles',
  noRoleNow: 'No current role on record.',
  noRoles: 'Roles will be listed here once they are on record.',
  otherRoles: 'Without an institution',
  otherNames: 'Also written',
  distinctions: 'Distinctions',
  biography: 'About',
  quotations: 'In their words',
  inTheNews: 'In the news',
  noStories: 'Stories that name this person will appear here.',
  events: 'Events',
  links: 'Elsewhere',
  orcid: 'ORCID',
}
