import {rolesOfAppearance} from '../../../../lib/format/roles.ts'
import {appearance} from '../../../../lib/model/appearance.ts'
import {rawZhu} from './newsroom.ts'

const appears = (fields: Readonly<Record<string, unknown>>) => appearance.parse({key: 'a', person: rawZhu, ...fields})

test.each([
  ['as director in 2018', {}, '2018-03-31', ['director', 'vice']],
  ['as president in 2020', {}, '2020-03-24', ['president', 'vice']],
  ['in the role that the editor chose', {roleKeys: ['vice']}, '2020-03-24', ['vice']],
  ['in the roles of the day, when the choice is gone', {roleKeys: ['x']}, '2018-03-31', ['director', 'vice']],
])('appears %s', (_, fields, day, keys) => {
  expect(rolesOfAppearance(appears(fields), day, 'en').roles.map(({key}) => key)).toEqual(keys)
})

test.each([
  ['host', 'host'],
  [null, 'participant'],
  [undefined, 'participant'],
])('capacity %s is %s', (capacity, expected) => {
  expect(appears({capacity}).capacity).toBe(expected)
})

test('a capacity that nobody knows is an error', () => {
  expect(() => appears({capacity: 'juggler'})).toThrow('capacity')
})
