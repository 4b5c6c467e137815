import {z} from 'zod'
import {moment} from './date.ts'

/** Leave for somebody without an account to see one page before it is public. */
export const previewLink = z.object({
  path: z.string().regex(/^\/[^/\\]/, 'a path of this site'),
  expiresAt: moment,
})
export type PreviewLink = z.infer<typeof previewLink>
