import {defineField, defineType, type FieldDefinition} from '@sanity/types'
import {sectionNumbers, type SectionKind} from '../../../lib/model/front.ts'
import {oneName} from '../names.ts'
import {references} from '../references.ts'

interface Options {
  readonly title: string
  readonly description: string
  readonly fields?: readonly FieldDefinition[]
}

/** A section of the front page: a heading of its own, what it is about, and how much of it is shown. */
function section(name: SectionKind, {title, description, fields = []}: Options) {
  const {usual, most} = sectionNumbers[name]
  return defineType({
    name,
    title,
    description,
    type: 'object',
    fields: [
      ...fields,
      defineField({
        name: 'heading',
        title: 'Heading',
        description: 'Left empty, the section has its usual one.',
        type: 'localizedString',
      }),
      defineField({
        name: 'count',
        title: 'How many',
        description: `At most ${most}; left empty, ${usual}.`,
        type: 'number',
        validation: (rule) => rule.integer().min(1).max(most),
      }),
    ],
    preview: {
      select: {heading: 'heading', about: 'about.name', first: 'stories.0.headline'},
      prepare: ({heading, about, first}) => {
        const own = oneName(heading) ?? oneName(about)
        const kind = typeof first === 'string' ? `${title}: ${first}` : title
        return own === undefined && typeof first !== 'string' ? {title} : {title: own ?? title, subtitle: kind}
      },
    },
  })
}

/** What an editor can put on the front page. */
export const frontSections = [
  section('latestStories', {title: 'Latest stories', description: 'The newest that stand nowhere else on the page.'}),
  section('comingEvents', {title: 'Events', description: 'What is next; when nothing is, what was last.'}),
  section('peopleInTheNews', {title: 'People in the news', description: 'Who is in the latest stories.'}),
  section('topicsAndProgrammes', {title: 'Topics and programmes', description: 'Links to all of them.'}),
  section('storiesAbout', {
    title: 'Stories about…',
    description: 'The newest of one topic, programme or institution.',
    fields: [
      defineField({
        name: 'about',
        title: 'About',
        type: 'reference',
        to: [{type: 'topic'}, {type: 'programme'}, {type: 'institution'}],
        validation: (rule) => rule.required().error('Say what this part of the front page is about'),
      }),
    ],
  }),
  section('chosenStories', {
    title: 'Chosen stories',
    description: 'By hand. A story chosen in one language stands for its translations.',
    fields: [references({name: 'stories', title: 'Stories', to: 'story'})],
  }),
]
