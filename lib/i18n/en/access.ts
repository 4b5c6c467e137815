import type {MemberRole} from '../../model/access.ts'

const roles: Readonly<Record<MemberRole, {readonly title: string; readonly may: string}>> = {
  administrator: {title: 'Administrator', may: 'Does everything an editor does, and decides who has access.'},
  editor: {title: 'Editor', may: 'Reads, writes and publishes everything.'},
  contributor: {title: 'Contributor', may: 'Reads everything and writes drafts. An editor publishes them.'},
  viewer: {title: 'Viewer', may: 'Reads everything, drafts too. Changes nothing.'},
}

const count = (many: number, one: string, more: string) => (many === 1 ? one : `${many} ${more}`)

/** People with access to the newsroom, in Studio, and everybody's own account. */
export const access = {
  tool: 'Access',
  title: 'People with access',
  intro: 'Who may come into the newsroom, and what each of them may do there.',
  sections: {
    members: 'Members',
    invitations: 'Invitations',
    machines: 'Machines',
    changes: 'Changes',
    account: 'Your account',
  },
  roles,
  role: 'Role',
  looking: 'One moment …',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  done: 'Done',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Your browser does not let this page copy. It is selected: copy it with your keyboard.',
  onlyOnce: 'This is shown only now.',
  until: (moment: string) => `Works once, until ${moment}.`,
  never: 'Not yet',
  more: (name: string) => `Actions for ${name}`,
  by: 'By',
  made: 'Made',
  you: 'You',
  members: {
    how: 'What you change holds at once. Nobody loses what they are typing.',
    name: 'Name',
    lastSeen: 'Last here',
    sessions: 'Signed in',
    signedIn: (sessions: number) => (sessions === 0 ? 'Nowhere' : count(sessions, 'In one place', 'places')),
    changeRole: 'Change role …',
    changeRoleOf: (name: string) => `Role of ${name}`,
    changeRoleDo: 'Change role',
    roleIs: (name: string, role: string) => `${name} now has the role: ${role}.`,
    ownRole: 'This is your own role. Once you are no administrator, somebody else has to give it back.',
    link: 'Link to a new password …',
    linkFor: (name: string) => `New password for ${name}`,
    linkHow: (name: string) =>
      `You get a link to pass on to ${name}, who chooses the password behind it. Until then the present one works.`,
    linkDo: 'Make the link',
    linkMade: (name: string) =>
      `Send this to ${name} in a way that you trust: whoever has it can choose the password. Setting it ends all sessions.`,
    end: 'End sessions …',
    endOf: (name: string) => `Sign ${name} out`,
    endHow: (name: string) => `${name} is signed out everywhere at once, and can sign in again with the password.`,
    endDo: 'End all sessions',
    ended: (name: string, sessions: number) =>
      `${count(sessions, 'One session', 'sessions')} of ${name} ${sessions === 1 ? 'has' : 'have'} ended.`,
    remove: 'Remove …',
    removeOf: (name: string) => `Remove ${name}?`,
    removeHow: (name: string, email: string) =>
      `${name} (${email}) is signed out at once and cannot come back without a new invitation. What ${name} wrote stays, under this name.`,
    removeDo: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} has no access any more.`,
  },
  invitations: {
    how: 'An invitation is a link that you pass on yourself. Whoever follows it gives a name and chooses a password.',
    invite: 'Invite somebody',
    email: 'E-mail',
    emailHint: 'To sign in with. Nothing is sent there.',
    make: 'Make the invitation',
    madeFor: (email: string) => `Invitation for ${email}`,
    passOn: (email: string) =>
      `Send this to ${email} in a way that you trust: whoever has it can join. It replaces an earlier one for this address.`,
    none: 'Nobody is invited at the moment. Invitations that wait for an answer are listed here.',
    expires: 'Until',
    revoke: 'Withdraw …',
    revokeOf: (email: string) => `Withdraw the invitation for ${email}?`,
    revokeHow: 'Its link leads nowhere from then on. You can invite again.',
    revokeDo: 'Withdraw the invitation',
    revoked: (email: string) => `The invitation for ${email} is withdrawn.`,
  },
  machines: {
    how: 'A key lets a program read or write without a person signing in. Give each program its own, with the least role that does.',
    newKey: 'New key',
    label: 'What it is for',
    labelHint: 'So that you know later what stops when you revoke it.',
    make: 'Make the key',
    madeFor: (label: string) => `Key “${label}”`,
    keep: 'Put it into the settings of the program that needs it, and nowhere else. The lake keeps no copy that could be read.',
    none: 'No program has a key.',
    lastUsed: 'Last used',
    revoke: 'Revoke …',
    revokeOf: (label: string) => `Revoke the key “${label}”?`,
    revokeHow:
      'Whatever uses it stops working at once. This cannot be undone. The newsroom’s own keys are made anew when it starts; until then readers miss what is new.',
    revokeDo: 'Revoke the key',
    revoked: (label: string) => `The key “${label}” is revoked.`,
  },
  changes: {
    how: (zone: string) =>
      `Who changed what about access, the newest first. Nothing is ever deleted here. Times are in ${zone}.`,
    none: 'Nothing has been changed yet.',
    older: 'Show older ones',
  },
  account: {
    intro: 'What the newsroom knows of you, and how you sign in.',
    password: 'Password',
    current: 'Present password',
    next: 'New password',
    nextHint: 'At least 10 characters; a few words are easy to keep in mind.',
    again: 'New password, again',
    change: 'Change password',
    changed: 'Your password is changed. Everywhere else you are signed out.',
    sessions: 'Where you are signed in',
    places: (others: number) =>
      others === 0
        ? 'Only here.'
        : `Here, and in ${count(others, 'one other place', 'other places')}. If that is not you, change your password.`,
    end: 'End all others',
    ended: (sessions: number) =>
      `${count(sessions, 'One other session', 'other sessions')} ${sessions === 1 ? 'has' : 'have'} ended.`,
  },
  hosted: {
    title: 'People are managed by Sanity',
    how: 'This newsroom is on the hosted Content Lake. Members, invitations and keys are on the project’s pages at sanity.io; passwords are with the service you sign in by.',
    lead: 'Open the project’s members',
  },
  notice: {
    changed: 'Your role has changed',
    how: (role: string) =>
      `You are ${role} now. Finish your sentence, then reload: Studio still shows the old buttons.`,
    reload: 'Reload',
  },
  signedOut: {
    title: 'You are signed out',
    how: 'Nothing that you type from now on is kept. Copy what is not yet in the newsroom, then reload and sign in again.',
  },
  nowYouAre: {
    administrator: 'an administrator',
    editor: 'an editor',
    contributor: 'a contributor',
    viewer: 'a viewer',
  } satisfies Record<MemberRole, string>,
  problems: {
    outage: 'The Content Lake does not answer. Nothing was changed. Try again in a moment.',
    refused: 'Only an administrator may do this, and you are none any more. Reload Studio.',
    signedOut: 'You are signed out. Reload Studio and sign in again.',
    gone: 'This is not there any more: somebody was faster. Close this; the list is read anew.',
    lastAdministrator: 'The newsroom needs an administrator. Make somebody else one first.',
    alreadyMember: 'Somebody with this address is a member already. Change the role in the list of members.',
    notTaken: 'The Content Lake did not take this. Check what you have written.',
    wrongPassword: 'The present password is not right. Type it again.',
    noAddress: 'That is no e-mail address. Write it as in li.na@example.org.',
    noLabel: 'Say what the key is for.',
    shortPassword: 'The new password needs at least 10 characters.',
    differentPasswords: 'The two new passwords are not the same. Type them again.',
    tooManyAttempts: 'Too many attempts. Wait five minutes, then try again.',
  },
}
