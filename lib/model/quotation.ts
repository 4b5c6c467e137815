import {z} from 'zod'
import {quotationBlock, type QuotationBlock} from './body.ts'
import {storyCard} from './story-card.ts'
import {moment, partialDate} from './date.ts'
import type {Language} from './language.ts'
import {maybe} from './parse.ts'
import type {TextInLanguage} from './text.ts'

/** A quotation with the story it stands in and the day it was said, for a person's page. */
export const quotationInStory = z.object({
  quotation: quotationBlock,
  story: storyCard.pick({id: true, slug: true, language: true, headline: true, publishedAt: true}).extend({
    day: maybe(partialDate),
    publishedAt: moment,
  }),
})
export type QuotationInStory = z.infer<typeof quotationInStory>

/** The words as they were said, where a page in `language` shows a translation of them. */
export function originalWords(quotation: QuotationBlock, language: Language): TextInLanguage | undefined {
  const {originalText: text, originalLanguage: spoken} = quotation
  return text === undefined || spoken === undefined || spoken === language ? undefined : {text, language: spoken}
}
