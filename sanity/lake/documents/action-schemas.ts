import {z} from 'zod'

import {invalid} from './failures.ts'
import {patchSchema} from './patch.ts'

export const prefix = 'sanity.action.document.'
const attributes = z.record(z.string(), z.unknown())
const revision = z.string().optional()
export const actionSchemas = {
  create: z.strictObject({
    publishedId: z.string().optional(),
    attributes,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  replaceDraft: z.strictObject({publishedId: z.string().optional(), attributes}),
  edit: z.strictObject({draftId: z.string(), publishedId: z.string(), patch: patchSchema}),
  publish: z.strictObject({
    draftId: z.string(),
    publishedId: z.string(),
    ifDraftRevisionId: revision,
    ifPublishedRevisionId: revision,
  }),
  unpublish: z.strictObject({draftId: z.string(), publishedId: z.string()}),
  discard: z.strictObject({draftId: z.string(), purge: z.literal(false).optional()}),
  // How Studio discards a draft since it has releases.
  'version.discard': z
    .strictObject({versionId: z.string(), purge: z.literal(false).optional()})
    .transform(({versionId}) => ({draftId: versionId})),
  delete: z.strictObject({
    publishedId: z.string(),
    includeDrafts: z.array(z.string()).default([]),
    purge: z.literal(false).optional(),
  }),
}

export type Parsed<Name extends keyof typeof actionSchemas> = z.infer<(typeof actionSchemas)[Name]>

/** An action's fields. Throws a Failure 400 that names the field that is wrong. */
export function parseAction<T>(index: number, type: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(index, `Malformed ${type}: ${issue ? `${issue.path.join('.')}: ${issue.message}` : 'unreadable'}`)
}
