import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {languages} from '../../../../lib/model/language.ts'
import {uploadRefused} from '../../../../sanity/studio/words/upload-refused.ts'

const keys = uploadRefused.flatMap(({resources}) => (typeof resources === 'function' ? [] : Object.keys(resources)))

test('an upload that failed is explained in every language of Studio', () => {
  expect(uploadRefused.map(({locale}) => locale)).toEqual(expect.arrayContaining(['en-US', 'zh-Hans']))
  expect(keys).toHaveLength(new Set(keys).size * languages.length)
})

test('these are the words that Studio asks for', () => {
  const folder = join(process.cwd(), 'node_modules/sanity/lib')
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
  for (const key of keys) expect(code).toContain(`"${key}"`)
})
