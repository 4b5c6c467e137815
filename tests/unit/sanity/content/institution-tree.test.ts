import {placeOf} from '../../../../sanity/content/institution-tree.ts'

const node = (id: string, partOf?: string) => ({id, slug: id, partOf})
const nodes = [
  node('cs', 'faculty'),
  node('zju'),
  node('faculty', 'zju'),
  node('cad', 'cs'),
  node('graphics', 'cad'),
  node('policy-office', 'zju'),
  node('lab'),
  node('orphan', 'unpublished'),
]

describe('where an institution sits', () => {
  test.each([
    ['zju', ['zju', 'faculty', 'cs', 'cad', 'graphics', 'policy-office'], []],
    ['cs', ['cs', 'cad', 'graphics'], ['zju', 'faculty']],
    ['graphics', ['graphics'], ['zju', 'faculty', 'cs', 'cad']],
    ['lab', ['lab'], []],
    ['orphan', ['orphan'], ['unpublished']],
  ])('%s', (slug, ids, parents) => {
    expect(placeOf(nodes, slug)).toEqual({id: slug, ids, parents})
  })

  test('an institution that is not there sits nowhere', () => {
    expect(placeOf(nodes, 'mit')).toBeUndefined()
  })

  test('a circle is walked once', () => {
    const circle = [node('a', 'c'), node('b', 'a'), node('c', 'b')]
    expect(placeOf(circle, 'a')).toEqual({id: 'a', ids: ['a', 'b', 'c'], parents: ['b', 'c']})
    expect(placeOf([node('a', 'a')], 'a')).toEqual({id: 'a', ids: ['a'], parents: []})
  })
})
