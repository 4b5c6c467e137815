import type {en} from './en/all.ts'

/** Every interface string; English is the measure, so a key missing in another language does not compile. */
export type Strings = typeof en
