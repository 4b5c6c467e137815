import type {z} from 'zod'

/** A Sanity validator that holds a value against a model schema; what is not there is the business of `required()`. */
export function follows(schema: z.ZodType): (value: unknown) => true | string {
  return (value) => {
    if (value === undefined || value === null) return true
    const parsed = schema.safeParse(value)
    return parsed.success ? true : (parsed.error.issues[0]?.message ?? 'This value cannot be read')
  }
}

/** Like `follows`, for a value that must be there. */
export function mustFollow(schema: z.ZodType, missing: string): (value: unknown) => true | string {
  const check = follows(schema)
  return (value) => (value === undefined || value === null ? missing : check(value))
}
