import {z} from 'zod'
import {partialDate, moment} from './date.ts'
import {language} from './language.ts'
import {list, listOnce, maybe, spare} from './parse.ts'
import {picture} from './picture.ts'
import {name} from './text.ts'

export const dateline = z.object({place: maybe(z.string()), date: maybe(partialDate)})

const label = z.object({id: z.string(), slug: z.string().min(1), name})

/** A story in a list: what it says, when, and who is in it. */
export const storyCard = z.object({
  id: z.string(),
  language,
  slug: z.string().min(1),
  headline: z.string().min(1),
  standfirst: maybe(z.string()),
  dateline: maybe(dateline),
  publishedAt: moment,
  picture: spare('picture', picture),
  people: listOnce(label),
  topics: listOnce(label),
})
export type StoryCard = z.infer<typeof storyCard>
export const storyCards = list(storyCard)

/** How many stories there are, of which a page shows the newest. */
export const storyCount = z.number().int().nonnegative().default(0)
