import {partnersOf} from '../../../../sanity/content/partners.ts'

const node = (id: string, partOf?: string) => ({id, slug: id, partOf})
const nodes = [node('lab'), node('council', 'lab'), node('zju'), node('fit', 'zju'), node('cs', 'fit'), node('cas')]
const row = (...institutions: string[]) => ({
  story: institutions.join(),
  language: 'en' as const,
  publishedAt: '2020-03-25T00:00:00Z',
  versions: [],
  people: [],
  institutions,
  events: [],
})

test('a unit counts for the whole, once in each story, and one’s own tree is no partner', () => {
  const rows = [row('lab', 'cs', 'fit'), row('council', 'zju'), row('lab', 'council'), row('lab', 'cas', 'unknown')]
  const events = [{parties: ['lab', 'cas']}, {parties: ['council', 'fit']}]
  expect(partnersOf(nodes, 'council', rows, events)).toEqual([
    {id: 'zju', stories: 2, events: 1},
    {id: 'cas', stories: 1, events: 1},
  ])
})

test('an institution alone has none', () => {
  expect(partnersOf(nodes, 'lab', [row('lab')], [])).toEqual([])
})
