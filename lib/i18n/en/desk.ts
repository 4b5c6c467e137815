const kinds: Readonly<Record<string, readonly [string, string]>> = {
  story: ['story', 'stories'],
  person: ['person', 'people'],
  institution: ['institution', 'institutions'],
  event: ['event', 'events'],
  topic: ['topic', 'topics'],
  programme: ['programme', 'programmes'],
}

/** What stands in Studio besides the names of fields: the desk, the publish gate, actions and pickers. */
export const desk = {
  newsroom: 'Newsroom',
  vision: 'Queries',
  beforeYouPublish: 'Before you publish',
  close: 'Close',
  nothingToSettle: 'Nothing to settle: this can be published.',
  mustBeSettled: 'To settle first',
  advice: 'Advice',
  settle: (errors: number, advice: number) =>
    [
      errors === 0
        ? undefined
        : errors === 1
          ? 'One thing to settle before publishing'
          : `${errors} things to settle before publishing`,
      advice === 0 ? undefined : advice === 1 ? 'one piece of advice' : `${advice} pieces of advice`,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  show: 'Show',
  link: 'Link it',
  linkTo: 'Link it to',
  publish: 'Publish',
  checking: 'Checking …',
  notYet: (errors: number) =>
    errors === 1 ? 'One thing is to be settled first' : `${errors} things are to be settled first`,
  checkFailed: 'This could not be checked: the Content Lake does not answer. Nothing was published, nothing is lost.',
  pictureRefused: 'This cannot be used as a picture',
  uploadRefused:
    'Pictures are taken as JPEG, PNG, WebP, AVIF, GIF or TIFF, up to 50 MB and 100 megapixels; files up to 200 MB. SVG can carry scripts: save it as PNG or WebP.',
  inProgress: 'In progress',
  myDrafts: 'My drafts',
  allDrafts: 'All drafts',
  scheduled: 'Scheduled and embargoed',
  thisWeek: 'Published this week',
  needsAttention: 'Needs attention',
  stories: 'Stories',
  allStories: 'All stories',
  withdrawn: 'Taken down',
  people: 'People',
  institutions: 'Institutions',
  allInstitutions: 'All institutions',
  events: 'Events',
  upcoming: 'To come',
  past: 'Past',
  allEvents: 'All events',
  topics: 'Topics',
  programmes: 'Programmes',
  site: 'Site',
  looking: 'Looking through the newsroom …',
  lookFailed:
    'The newsroom could not be looked through: the Content Lake does not answer. Once it does, this list fills by itself.',
  nothingNeedsAttention: 'Nothing needs attention.',
  withoutHeadline: 'Story without a headline',
  andMore: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  peopleWithoutDates: (from: number, to: number, total: number) =>
    to - from + 1 === total
      ? 'People whose roles have no dates'
      : `People whose roles have no dates (${from}–${to} of ${total})`,
  lookedAt: (from: number, to: number, total: number) =>
    to - from + 1 >= total
      ? 'All stories were looked at.'
      : `Looked at stories ${from}–${to} of ${total}, those edited last first.`,
  lookAtOlder: 'Look at older ones',
  lookAtNewer: 'Look at newer ones',
  nothingHeldBack:
    'Nothing waits for its time. A published story with a publication time or an embargo to come is listed here.',
  nothingThisWeek: 'Nothing has come out in the last seven days.',
  newInstitution: 'New institution',
  noInstitutions: 'No institution yet. The first one is usually the publisher.',
  undatedRoles: (count: number) => (count === 1 ? 'One role without dates' : `${count} roles without dates`),
  whereUsed: 'Where it is used',
  usageFailed:
    'It could not be found out where this is used: the Content Lake does not answer. Close this and try again.',
  lookingWhereUsed: 'Looking where it is used …',
  usedNowhere: 'Nothing refers to this.',
  usedIn: (counts: readonly string[]) => `Used in ${counts.join(', ')}. There, its links and names will be gone.`,
  countOf: (kind: string, count: number) => {
    const [one, many] = kinds[kind] ?? [kind, kind]
    return `${count} ${count === 1 ? one : many}`
  },
  saferWay: (kind: string): string => {
    if (kind === 'person')
      return 'Somebody has left? Keep the person and end the role: give it a “To” date. Old stories stay right.'
    if (kind === 'institution')
      return 'It was renamed or dissolved? Keep it, say so in its description, and end the roles held there.'
    if (kind === 'event') return 'It does not take place? Keep it and set its status to cancelled or postponed.'
    return 'Keep it as long as stories refer to it.'
  },
  saferStep: (kind: string): string => {
    if (kind === 'person') return 'End a role'
    if (kind === 'event') return 'Change the status'
    return 'Write the description'
  },
  keepIt: 'Keep it',
  goOn: 'Go on all the same',
  takeDown: 'Take down',
  putBack: 'Put back',
  takeDownHow:
    'Readers will be told that this story was taken down. It leaves all lists, feeds and search at once. It is not deleted.',
  putBackHow: 'The story will be public again, where it was.',
  turnFailed: 'The Content Lake did not take this. Nothing was changed. Try again.',
  choosePersonFirst: 'Choose the person first; their roles are then offered here.',
  loadingRoles: 'Loading roles …',
  rolesFailed: 'The roles could not be loaded: the Content Lake does not answer. Nothing is lost.',
  tryAgain: 'Try again',
  noRoles: 'This person’s page lists no roles.',
  thatDay: (day: string) => `That day is ${day}.`,
  heldThatDay: 'held that day',
  notOnThisDate: 'not on this date',
  addRole: 'Add a role',
  roleTitle: (language: string) => `Title in ${language}`,
  roleInstitution: 'Institution or unit',
  roleInstitutionHint: 'Type part of its name',
  roleFrom: 'From',
  roleTo: 'To',
  roleStillHeld: 'open while it is held',
  roleHint:
    'As exactly as it is known: 2015, 2015-03 or 2015-03-24. It is written into the person’s draft: publish that too.',
  roleBackwards: 'This ends before it starts.',
  roleFailed: 'The role could not be added. Nothing was changed.',
  cancel: 'Cancel',
}
