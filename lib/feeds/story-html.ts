import type {Story} from '../model/story.ts'
import {bodyHtml} from './body-html.ts'
import {correctionsHtml} from './corrections-html.ts'
import {pictureHtml} from './picture-html.ts'
import type {Setting} from './setting.ts'

/** The whole text of a story as HTML for readers elsewhere: main picture, body, corrections. */
export function storyHtml(story: Story, setting: Setting): string {
  const main = story.mainPicture ?? story.picture
  const parts = [
    main === undefined ? '' : pictureHtml(main, setting.language),
    bodyHtml(story.body, setting),
    correctionsHtml(story.corrections, setting.language),
  ]
  return parts.filter((part) => part !== '').join('\n')
}
