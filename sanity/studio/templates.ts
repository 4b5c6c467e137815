import type {Template} from 'sanity'
import {startOfStory} from '../schema/story-start.ts'

/** Template of a story that starts in a given language. */
export const storyInLanguage = 'story-in-language'

const singles = new Set(['site', 'translation.metadata'])

/** Ways to start a document; the one site, too, has values to start from where there is none yet. */
export function templates(existing: Template[]): Template[] {
  return [
    ...existing,
    {
      id: storyInLanguage,
      title: 'Story in a language',
      schemaType: 'story',
      parameters: [{name: 'language', type: 'string'}],
      value: startOfStory,
    },
  ]
}

/** Whether a type is offered in the “create” menu, where no list says what is wanted. */
export function offeredEverywhere({templateId}: {templateId: string}): boolean {
  return !singles.has(templateId) && templateId !== storyInLanguage
}
