import type {CSSProperties} from 'react'

/** Names a story's headline, so that the browser carries it over from the list to the story's page. */
export function transitionOf(story: {readonly id: string}): CSSProperties {
  return {viewTransitionName: `story-${story.id.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`}
}
