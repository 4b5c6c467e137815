import {isKeySegment, isReferenceSchemaType, type Path, type SchemaType} from '@sanity/types'
import {useDocumentPane} from 'sanity/structure'
import {z} from 'zod'

const record = z.record(z.string(), z.unknown())
const items = z.array(z.looseObject({_key: z.string(), _type: z.string().optional()}))

function fieldOf(type: SchemaType | undefined, name: string): SchemaType | undefined {
  return type?.jsonType === 'object' ? type.fields.find((field) => field.name === name)?.type : undefined
}

/** The title of the outermost field on a path, as the form shows it: what an editor looks for. */
export function useFieldTitle([outermost]: Path): string {
  const {schemaType} = useDocumentPane()
  if (typeof outermost !== 'string') return schemaType.title ?? ''
  return fieldOf(schemaType, outermost)?.title ?? outermost
}

/** The type of what is, or is missing, at a path of a document; undefined where the document has no such place. */
function typeAt(type: SchemaType | undefined, value: unknown, [next, ...rest]: Path): SchemaType | undefined {
  if (next === undefined) return type
  if (typeof next === 'string') return typeAt(fieldOf(type, next), record.safeParse(value).data?.[next], rest)
  if (!isKeySegment(next) || type?.jsonType !== 'array') return undefined
  const item = items.safeParse(value).data?.find(({_key}) => _key === next._key)
  const [only, other] = type.of
  const named = type.of.find(({name}) => name === item?._type)
  return typeAt(named ?? (other === undefined ? only : undefined), item, rest)
}

/** Where the focus has to go for an editor to type into the field at a path: a reference is typed into one step further in. */
export function focusPath(type: SchemaType, value: unknown, path: Path): Path {
  const found = typeAt(type, value, path)
  return found !== undefined && isReferenceSchemaType(found) ? [...path, '_ref'] : path
}
