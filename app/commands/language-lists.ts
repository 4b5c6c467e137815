import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {languages} from '../../lib/model/language.ts'

const folder = join(import.meta.dirname, '../../lib/i18n')
const header =
  '// Written by `npm run typegen` from the languages of `lib/model/language.ts`. Not to be edited by hand.\n'

const imports = (line: (code: string) => string) => languages.map(line).join('\n')

/** The files that tie the folders of all languages together, by name; a folder that lacks something does not compile. */
function lists(): Readonly<Record<string, string>> {
  const strings = `${header}
import type {Language} from '../model/language.ts'
${imports((code) => `import {${code}} from './${code}/all.ts'`)}
import type {Strings} from './strings-type.ts'

export const allStrings: Readonly<Record<Language, Strings>> = {${languages.join(', ')}}
`
  const writing = `${header}
import type {Language} from '../model/language.ts'
${imports((code) => `import {writing as ${code}} from './${code}/writing.ts'`)}
import type {Writing} from './writing-type.ts'

export const allWriting: Readonly<Record<Language, Writing>> = {${languages.join(', ')}}
`
  return {'all-strings.ts': strings, 'all-writing.ts': writing}
}

/** Writes those files, or with `check` only looks whether they are those of today's languages. */
export function writeLanguageLists({check}: {check: boolean}): void {
  for (const [name, code] of Object.entries(lists())) {
    const file = join(folder, name)
    if (!check) writeFileSync(file, code)
    else if (readFileSync(file, 'utf8') !== code) {
      console.error(`lib/i18n/${name} is out of date: run npm run typegen`)
      process.exitCode = 1
    }
  }
}
