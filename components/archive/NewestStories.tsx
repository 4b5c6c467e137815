import {strings} from '../../lib/i18n/strings.ts'
import type {EntityKind} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {entityStoriesPath} from '../../lib/routes.ts'
import {StoriesByPeriod} from '../story/StoriesByPeriod.tsx'
import {More} from '../ui/More.tsx'

interface Props {
  readonly entity: {
    readonly kind: EntityKind
    readonly slug: string
    readonly stories: readonly StoryCard[]
    readonly storyCount: number
  }
  readonly language: Language
  readonly empty: string
}

/** The newest stories about an entity under their years, and the way to all of them. */
export function NewestStories({entity, language, empty}: Props) {
  const {archive, story} = strings(language)
  return (
    <>
      <StoriesByPeriod stories={entity.stories} language={language} by="year" empty={empty} />
      {entity.storyCount > entity.stories.length && (
        <More href={entityStoriesPath(language, entity)}>{archive.all(story.count(entity.storyCount))}</More>
      )}
    </>
  )
}
