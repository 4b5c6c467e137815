import {z} from 'zod'
import {entityCard, type EntityCard} from './entity.ts'
import {eventCard, type EventCard} from './event-card.ts'
import {list, maybe, spare} from './parse.ts'
import {personCard, type PersonCard} from './person-card.ts'
import {storyCards, type StoryCard} from './story-card.ts'
import {programmeCard, topicCard, type ProgrammeCard, type TopicCard} from './subject-card.ts'
import {localized, type Localized} from './text.ts'

/** Most that a section of each kind shows, and what it shows when its editor says nothing. */
export const sectionNumbers = {
  latestStories: {usual: 6, most: 12},
  comingEvents: {usual: 5, most: 10},
  peopleInTheNews: {usual: 8, most: 16},
  topicsAndProgrammes: {usual: 24, most: 60},
  storiesAbout: {usual: 3, most: 12},
  chosenStories: {usual: 12, most: 12},
} as const
export type SectionKind = keyof typeof sectionNumbers

const common = {
  key: z.string(),
  heading: maybe(localized),
  count: spare('number of a section', z.number().int().min(1)),
}

/** A section as an editor set it, with the stories that are its own. */
export const sectionSetting = z.discriminatedUnion('kind', [
  z.object({...common, kind: z.literal('latestStories')}),
  z.object({...common, kind: z.literal('comingEvents')}),
  z.object({...common, kind: z.literal('peopleInTheNews')}),
  z.object({...common, kind: z.literal('topicsAndProgrammes')}),
  z.object({
    ...common,
    kind: z.literal('storiesAbout'),
    about: spare('what a section is about', entityCard),
    stories: storyCards,
  }),
  z.object({...common, kind: z.literal('chosenStories'), stories: storyCards}),
])
export type SectionSetting = z.infer<typeof sectionSetting>

/** What the lake has for the front page, before each story has its place. */
export const frontMaterial = z.object({
  leads: storyCards,
  sections: list(sectionSetting),
  stories: storyCards,
  events: list(eventCard),
  people: list(personCard),
  topics: list(topicCard),
  programmes: list(programmeCard),
})
export type FrontMaterial = z.infer<typeof frontMaterial>

interface Common {
  readonly key: string
  /** Instead of the usual one. */
  readonly heading: Localized | undefined
}

/** A section with all that it shows. */
export type FrontSection = Common &
  (
    | {readonly kind: 'latestStories' | 'chosenStories'; readonly stories: readonly StoryCard[]}
    | {readonly kind: 'storiesAbout'; readonly about: EntityCard; readonly stories: readonly StoryCard[]}
    // The day decides which are to come.
    | {readonly kind: 'comingEvents'; readonly events: readonly EventCard[]; readonly count: number}
    | {readonly kind: 'peopleInTheNews'; readonly people: readonly PersonCard[]}
    | {
        readonly kind: 'topicsAndProgrammes'
        readonly topics: readonly TopicCard[]
        readonly programmes: readonly ProgrammeCard[]
      }
  )
export type StorySection = Extract<FrontSection, {readonly stories: unknown}>
export type SideSection = Exclude<FrontSection, StorySection>

/** The front page: its lead, and its sections in the editor's order. */
export interface Front {
  readonly lead: StoryCard | undefined
  readonly sections: readonly FrontSection[]
}
