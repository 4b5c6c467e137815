import type {Path, SchemaType} from '@sanity/types'
import {useDocumentPane} from 'sanity/structure'

function fieldOf(type: SchemaType | undefined, name: string): SchemaType | undefined {
  return type?.jsonType === 'object' ? type.fields.find((field) => field.name === name)?.type : undefined
}

/** The title of the outermost field on a path, as the form shows it: what an editor looks for. */
export function useFieldTitle([outermost]: Path): string {
  const {schemaType} = useDocumentPane()
  if (typeof outermost !== 'string') return schemaType.title ?? ''
  return fieldOf(schemaType, outermost)?.title ?? outermost
}
