import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {findQueriesInPath, TypeGenerator, type ExtractedModule} from '@sanity/codegen'
import {extractSchema} from '@sanity/schema/_internal'
import {compileSchema} from './compile.ts'

const root = join(import.meta.dirname, '../..')
const file = join(root, 'sanity/queries/generated.ts')
const header = '// Written by `npm run typegen` from sanity/schema and sanity/queries. Not to be edited by hand.\n\n'

async function* watched(files: AsyncIterable<ExtractedModule>, names: string[]) {
  for await (const found of files) {
    for (const error of found.errors) throw new Error(`${found.filename}: ${error.message}`, {cause: error})
    names.push(...found.queries.map(({variable}) => variable.id.name))
    yield found
  }
}

/**
 * TypeScript of the schema's types and of each query's result, from `defineQuery` in `sanity/queries`. Throws when a
 * query cannot be read or its result has no type. Reads files, touches no network.
 */
export async function generateTypes(): Promise<string> {
  const names: string[] = []
  const {queries} = findQueriesInPath({path: join(root, 'sanity/queries/**/!(generated).ts')})
  const {code} = await new TypeGenerator().generateTypes({
    schema: extractSchema(compileSchema(), {enforceRequiredFields: false}),
    queries: watched(queries, names),
    root,
  })
  const untyped = names.filter((name) => !code.includes(` Variable: ${name}\n`))
  if (untyped.length > 0) throw new Error(`No type could be told for ${untyped.join(', ')}`)
  return header + code
}

/** Writes the generated types, or with `check` only looks whether they are those of today's schema and queries. */
export async function typegen({check}: {check: boolean}): Promise<void> {
  const code = await generateTypes()
  if (!check) return writeFileSync(file, code)
  if (readFileSync(file, 'utf8') === code) return
  console.error('sanity/queries/generated.ts is out of date: run npm run typegen')
  process.exitCode = 1
}
