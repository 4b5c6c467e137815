/** What the forms of Studio say (`sanity/schema`), by its English words; other languages have a table of them. */
export const schema = (english: string): string => english
