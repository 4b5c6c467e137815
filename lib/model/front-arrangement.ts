import {sectionNumbers, type Front, type FrontMaterial, type FrontSection, type SectionSetting} from './front.ts'
import type {StoryCard} from './story-card.ts'

/** What stands on the front page until an editor composes it. */
const usualSections = (['latestStories', 'comingEvents', 'peopleInTheNews', 'topicsAndProgrammes'] as const).map(
  (kind): SectionSetting => ({kind, key: kind, heading: undefined, count: undefined}),
)

/** The first of each id that has not been seen, in order; from now on they have. */
function unseen<T extends {readonly id: string}>(items: readonly T[], seen: Set<string>): T[] {
  return items.filter(({id}) => !seen.has(id) && seen.add(id))
}

function countOf({kind, count}: SectionSetting): number {
  const {usual, most} = sectionNumbers[kind]
  return Math.min(count ?? usual, most)
}

/**
 * The front page from what the lake has: the chosen lead, else the newest story; each story in one place, and where an
 * editor put it rather than where it would come by itself. A section about something that is not public is left out.
 */
export function arrangeFront({leads, sections, ...material}: FrontMaterial): Front {
  const [lead = material.stories[0]] = leads
  const settings = sections.length > 0 ? sections : usualSections
  const chosen = settings.flatMap((setting) => (setting.kind === 'chosenStories' ? setting.stories : []))
  const placed = new Set(lead && [lead.id])
  const reserved = new Set(chosen.map(({id}) => id))
  const bySelf = (stories: readonly StoryCard[], count: number) => {
    const free = stories.filter(({id}) => !reserved.has(id) && !placed.has(id)).slice(0, count)
    return unseen(free, placed)
  }

  const filled = (setting: SectionSetting): FrontSection[] => {
    const {key, heading} = setting
    const count = countOf(setting)
    switch (setting.kind) {
      case 'latestStories':
        return [{key, heading, kind: setting.kind, stories: bySelf(material.stories, count)}]
      case 'chosenStories':
        return [{key, heading, kind: setting.kind, stories: unseen(setting.stories, placed).slice(0, count)}]
      case 'storiesAbout': {
        const {about, kind} = setting
        return about === undefined ? [] : [{key, heading, kind, about, stories: bySelf(setting.stories, count)}]
      }
      case 'comingEvents':
        return [{key, heading, kind: setting.kind, events: material.events, count}]
      case 'peopleInTheNews':
        return [{key, heading, kind: setting.kind, people: unseen(material.people, new Set()).slice(0, count)}]
      case 'topicsAndProgrammes': {
        const [topics, programmes] = [material.topics.slice(0, count), material.programmes.slice(0, count)]
        return [{key, heading, kind: setting.kind, topics, programmes}]
      }
    }
  }
  return {lead, sections: settings.flatMap(filled)}
}
