import {z} from 'zod'
import {quotationBlock} from './body.ts'
import {storyCard} from './story-card.ts'
import {moment, partialDate} from './date.ts'
import {maybe} from './parse.ts'

/** A quotation with the story it stands in and the day it was said, for a person's page. */
export const quotationInStory = z.object({
  quotation: quotationBlock,
  story: storyCard.pick({id: true, slug: true, language: true, headline: true, publishedAt: true}).extend({
    day: maybe(partialDate),
    publishedAt: moment,
  }),
})
export type QuotationInStory = z.infer<typeof quotationInStory>
