import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {schemaTypes} from './types.ts'

/** The schema as Studio compiles it: our types over Sanity's own. */
export function compileSchema() {
  return Schema.compile({name: 'default', types: [...builtinTypes, ...schemaTypes]})
}
