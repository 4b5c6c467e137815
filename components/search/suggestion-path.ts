import {entityPath, storyPath} from '../../lib/routes.ts'
import type {Suggestion} from '../../lib/search/answer.ts'

/** The page of what somebody may mean. */
export function suggestionPath({kind, slug, language}: Suggestion): string {
  return kind === 'story' ? storyPath({language, slug}) : entityPath(language, {kind, slug})
}
