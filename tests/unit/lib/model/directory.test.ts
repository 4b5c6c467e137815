import {treesOf, type TreeNode} from '../../../../lib/model/directory.ts'

const row = (entity: string, partOf?: string) => ({entity, slug: entity, name: {en: entity, zh: undefined}, partOf})
const told = ({row: {entity}, units}: TreeNode): string =>
  units.length === 0 ? entity : `${entity}(${units.map(told).join(' ')})`
const shape = (rows: readonly ReturnType<typeof row>[]) => treesOf(rows).map(told)

test.each([
  [
    'units under what they are part of',
    [row('zju'), row('cs', 'fit'), row('fit', 'zju'), row('lab')],
    ['zju(fit(cs))', 'lab'],
  ],
  ['a unit of nothing known by itself', [row('council', 'gone')], ['council']],
  ['a circle, once', [row('a', 'b'), row('b', 'a')], ['a(b)']],
  ['an institution that is part of itself', [row('self', 'self')], ['self']],
  ['nothing', [], []],
])('%s', (_name, rows, expected) => {
  expect(shape(rows)).toEqual(expected)
})

test('counts units at any depth', () => {
  expect(treesOf([row('zju'), row('cs', 'fit'), row('fit', 'zju')])[0]?.unitCount).toBe(2)
})
