import {z} from 'zod'

const text = z.string().trim().min(1).optional().catch(undefined)

/** What a preview selected, read leniently: a half-written document still has a row in a list. */
export const selected = {text, flag: z.boolean().optional().catch(undefined)}

/** The English name with the Chinese one beside it; either alone; else what an untitled thing is called. */
export function bothNames(en: string | undefined, zh: string | undefined, untitled: string): string {
  const names = [en, zh].filter((name) => name !== undefined)
  return names.length === 0 ? untitled : [...new Set(names)].join(' ')
}
