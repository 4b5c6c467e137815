import type {z} from 'zod'
import {eventCard} from '../../lib/model/event-card.ts'
import {list} from '../../lib/model/parse.ts'
import {quotationInStory, type QuotationInStory} from '../../lib/model/quotation.ts'
import {storyCard} from '../../lib/model/story-card.ts'
import {storyDay} from '../../lib/model/story.ts'

/** A quotation with what tells the day on which it was said. */
const said = quotationInStory.extend({
  story: quotationInStory.shape.story.extend({
    dateline: storyCard.shape.dateline,
    events: list(eventCard),
  }),
})

export const saidList = list(said)

/** The quotation with its day instead. */
export function withDay({quotation, story}: z.infer<typeof said>): QuotationInStory {
  const {events: _events, dateline: _dateline, ...rest} = story
  return {quotation, story: {...rest, day: storyDay(story)}}
}
