import {allWriting} from '../i18n/all-writing.ts'

/** How each language is written where our words meet those of the newsroom: `lib/i18n/<code>/writing.ts`. */
export const writing = allWriting
