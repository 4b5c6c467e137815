/** A page that is shown before it is public, and the ways to it from Studio. */
export const preview = {
  title: 'Preview.',
  drafts: 'With everything that is still in draft, scheduled or under embargo. Readers do not see this.',
  published: 'What is published, scheduled and embargoed stories included, without drafts.',
  leave: 'Leave the preview',
  tool: 'Preview',
  list: 'The list',
  share: 'Share a preview',
  shareHow: 'Whoever has the link sees this one page, with its drafts, until the link expires.',
  shareFailed: 'That did not work. Check the connection, and whether you may publish.',
  newLink: (days: number) => (days === 1 ? 'New link for one day' : `New link for ${days} days`),
  until: (moment: string) => `Until ${moment}`,
  copy: 'Copy',
  takeBack: 'Take back',
}
