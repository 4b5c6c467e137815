/** The privacy page: what this site does with those who read it. Each statement is true of the program. */
export const privacy = {
  title: 'Privacy',
  description: 'No cookies for readers, no tracking, nothing from other servers: what this site knows of you.',
  lead: 'This site does not follow its readers. It sets no cookie for you, counts no visits and holds no profile.',
  fromElsewhere: (host: string) =>
    `One exception: pictures and files come from ${host}, which thereby sees your address.`,
  sections: {
    asked: {
      title: 'What is asked of your browser',
      paragraphs: [
        'Pages, type and scripts come from this server alone; nothing of an advertising, analytics or social network is in them. Your browser may fetch a page of this site before you open it, when you point at its link.',
        'A video that lies elsewhere is fetched only once you ask for it; whoever holds it then sees your visit.',
        'The bare address of the site leads to the language that your browser prefers. That preference is read and forgotten.',
      ],
    },
    keptHere: {
      title: 'What stays in your browser',
      paragraphs: [
        'If you choose light or dark colours at the foot of a page, your browser keeps that one word under the name “theme” in its local storage. It is never sent to us. “As the system” deletes it.',
        'Your browser keeps pages and pictures for a while, as it does for every site.',
      ],
    },
    server: {
      title: 'What the server writes down',
      paragraphs: [
        'Answering you needs your network address; the program keeps no record of it, of the pages you read, or of what you search for. It writes down its own faults only: which record was broken, and which page needed it.',
        'Whoever runs the machine and the network before it may keep connection logs of their own, for security and for a limited time.',
      ],
    },
    feeds: {
      title: 'Feeds',
      paragraphs: ['A feed is fetched by your own reader. We do not know who follows what.'],
    },
    staff: {
      title: 'Staff',
      paragraphs: [
        'Editors who sign in at /studio get one cookie, which keeps them signed in and is sent to this server alone. What they write is recorded under their names.',
      ],
    },
  },
  questions: 'Questions',
  ask: 'The publisher answers them:',
}
