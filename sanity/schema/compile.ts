import type {SchemaTypeDefinition} from '@sanity/types'
import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {schemaTypes} from './types.ts'

/** Types as Studio compiles them, over Sanity's own. */
export function compileTypes(types: SchemaTypeDefinition[]) {
  return Schema.compile({name: 'default', types: [...builtinTypes, ...types]})
}

/** The schema as Studio compiles it: our types over Sanity's own. */
export function compileSchema() {
  return compileTypes(schemaTypes)
}
