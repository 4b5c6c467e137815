import {bodyBlock} from '../../../../lib/model/body.ts'
import {entityKinds} from '../../../../lib/model/entity.ts'
import {compileSchema} from '../../../../sanity/schema/compile.ts'
import {schemaTypes} from '../../../../sanity/schema/types.ts'

const schema = compileSchema()

test('Studio can compile every type', () => {
  expect(schema.getTypeNames()).toEqual(expect.arrayContaining(schemaTypes.map(({name}) => name)))
})

test('every type has a title in the newsroom’s words', () => {
  const untitled = schemaTypes.filter(({title}) => title === undefined || title === '')
  expect(untitled.map(({name}) => name)).toEqual([])
})

test('an editor can write every kind of block that the site shows, and no other', () => {
  const shown = bodyBlock.options.map((option) => option.shape._type.value)
  const written = schema.get('body').of.map(({name}: {name: string}) => name)
  expect(written.toSorted()).toEqual(shown.toSorted())
})

test('every kind of entity can be mentioned', () => {
  const [entity] = schema.get('mention').fields
  expect(entity.type.to.map(({name}: {name: string}) => name)).toEqual([...entityKinds])
})
