import type {CSSProperties} from 'react'

interface TransitionStyle extends CSSProperties {
  readonly '--transition': string
}

/** Names a story's headline for `view-transition-name`: the browser carries it over from the list to the story. */
export function transitionOf(story: {readonly id: string}): TransitionStyle {
  return {'--transition': `story-${story.id.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`}
}
