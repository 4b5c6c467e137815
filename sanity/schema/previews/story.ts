import {z} from 'zod'
import {visibilityOf, type Visibility} from '../../../lib/model/visibility.ts'
import {selected} from '../names.ts'

const selection = z.object({
  headline: selected.text,
  language: selected.text,
  date: selected.text,
  publishedAt: selected.text,
  embargoUntil: selected.text,
  withdrawn: selected.flag,
})

const states: Readonly<Record<Visibility, string | undefined>> = {
  visible: undefined,
  draft: undefined,
  unscheduled: 'not published yet',
  scheduled: 'scheduled',
  embargoed: 'under embargo',
  withdrawn: 'withdrawn',
}

/** Fields that a story's row in a list shows. */
export const storySelection = {
  headline: 'headline',
  language: 'language',
  date: 'dateline.date',
  publishedAt: 'publishedAt',
  embargoUntil: 'embargoUntil',
  withdrawn: 'withdrawn',
  media: 'mainPicture',
}

/** A story's row: headline; language, day and, where readers cannot see it, why. */
export function storyPreview(value: unknown, now = new Date()) {
  const {headline, language, date, publishedAt, embargoUntil, withdrawn} = selection.parse(value)
  const state = states[visibilityOf({id: '', publishedAt, embargoUntil, withdrawn}, now)]
  const parts = [language?.toUpperCase(), date ?? publishedAt?.slice(0, 10), state]
  return {
    title: headline ?? 'Story without a headline',
    subtitle: parts.filter((part) => part !== undefined).join(' · '),
  }
}
