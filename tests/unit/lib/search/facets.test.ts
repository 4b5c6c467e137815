import {searchQuestion, type SearchQuestion} from '../../../../lib/search/question.ts'
import {seededRandom} from '../../../support/random.ts'
import {document, institution, openIndex, person, question, story, topic} from '../../../support/search.ts'

const random = seededRandom(7)
const some = (ids: readonly string[]) => ids.filter(() => random() < 0.4)
const all = {people: ['wu', 'zhu', 'wang'], institutions: ['zju', 'college', 'lab'], topics: ['chips', 'data']}

const stories = Array.from({length: 120}, (_, number) => ({
  id: `story-${number}`,
  language: random() < 0.5 ? ('en' as const) : ('zh' as const),
  year: 2018 + Math.floor(random() * 4),
  word: random() < 0.6,
  people: some(all.people),
  institutions: some(all.institutions),
  events: random() < 0.2 ? ['visit'] : [],
  topics: some(all.topics),
}))
type Story = (typeof stories)[number]

const newsroom = openIndex([
  ...all.people.map((id) => person(id, `Person ${id}`)),
  institution('zju', 'Zhejiang University'),
  institution('college', 'College of Optics', undefined, {partOf: 'zju'}),
  institution('lab', 'Zhejiang Lab'),
  institution('cas', 'Academy of Sciences'),
  document({
    kind: 'event',
    id: 'visit',
    name: {en: 'Visit'},
    start: '2020-03-24T06:00:00Z',
    timeZone: 'Asia/Shanghai',
    institutions: ['cas'],
  }),
  ...all.topics.map((id) => topic(id, id)),
  ...stories.map(({id, language, year, word, people, institutions, events, topics}) =>
    story(id, word ? 'A wombat' : 'An owl', {
      language,
      // The last minutes of a year in UTC are the next year in Hangzhou.
      publishedAt: `${year - 1}-12-31T20:00:00Z`,
      people,
      topics,
      subjects: [...institutions, ...events],
      refs: [...people, ...institutions, ...events, ...topics],
    }),
  ),
])
const {index} = newsroom
afterAll(() => newsroom.close())

/** Institutions with what they are part of, and those of events. */
function institutionsOf({institutions, events}: Story): string[] {
  return [
    ...new Set([...institutions.flatMap((id) => (id === 'college' ? [id, 'zju'] : [id])), ...events.map(() => 'cas')]),
  ]
}

const values = {
  storyLanguage: ({language}: Story) => [language],
  year: ({year}: Story) => [year],
  person: ({people}: Story) => people,
  institution: institutionsOf,
  topic: ({topics}: Story) => topics,
} satisfies Partial<Record<keyof SearchQuestion, (story: Story) => readonly (string | number)[]>>
const facetOf = {
  storyLanguage: 'languages',
  year: 'years',
  person: 'people',
  institution: 'institutions',
  topic: 'topics',
} as const
const filters = ['storyLanguage', 'year', 'person', 'institution', 'topic'] as const

const passes = (asked: SearchQuestion, one: Story, apart?: string) =>
  (asked.text === '' || one.word) &&
  filters.every(
    (filter) =>
      filter === apart || asked[filter] === undefined || values[filter](one).some((value) => value === asked[filter]),
  )

function counted(asked: SearchQuestion, filter: (typeof filters)[number]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of stories.filter((one) => passes(asked, one, filter))) {
    for (const value of values[filter](one)) counts[value] = (counts[value] ?? 0) + 1
  }
  const chosen = asked[filter]
  return chosen === undefined ? counts : {[chosen]: 0, ...counts}
}

describe('each count is what a reader finds who chooses it, all other filters kept', () => {
  test.each([
    ['no filter', {text: ''}],
    ['a word', {text: 'wombats'}],
    ['a year', {text: 'wombat', year: 2019}],
    ['a language and a year', {text: 'wombat', storyLanguage: 'zh', year: 2020}],
    ['a person', {text: '', person: 'wu'}],
    ['an institution, which stands for its units and its events', {text: 'wombat', institution: 'zju'}],
    ['an institution that only hosted an event', {text: '', institution: 'cas'}],
    [
      'all of them',
      {text: 'wombat', storyLanguage: 'en', year: 2019, person: 'zhu', institution: 'zju', topic: 'chips'},
    ],
    ['a year without stories', {text: '', year: 1999}],
    ['somebody nobody knows', {text: '', person: 'nobody'}],
  ])('%s', (_, params) => {
    const asked = searchQuestion.parse({language: 'en', ...params})
    const answer = index.search(asked)
    expect(answer.total).toBe(stories.filter((one) => passes(asked, one)).length)
    for (const filter of filters) {
      const facet = Object.fromEntries(answer.facets[facetOf[filter]].map(({value, count}) => [value, count]))
      const expected = counted(asked, filter)
      // Nobody has no name to show.
      if (asked.person === 'nobody') delete expected['nobody']
      expect({[filter]: facet}).toEqual({[filter]: expected})
    }
  })
})

test('kinds are counted, and one can be chosen', () => {
  const answer = index.search(question('Zhejiang'))
  expect(answer.facets.kinds).toEqual(expect.arrayContaining([{value: 'institution', count: 2}]))
  const chosen = index.search(question('Zhejiang', {kind: 'institution'}))
  expect(chosen).toMatchObject({total: 2, stories: [], facets: {years: []}})
  expect(chosen.entities.map(({card}) => card.id).toSorted()).toEqual(['lab', 'zju'])
  expect(chosen.facets.kinds).toEqual(answer.facets.kinds)
})

test('with a filter that only stories can pass there are no entities', () => {
  expect(index.search(question('Zhejiang', {topic: 'chips'})).entities).toEqual([])
})

test('pages hold every story once', () => {
  const ids = [1, 2, 3, 4, 5, 6, 7].flatMap((page) =>
    index.search(question('', {page})).stories.map(({story}) => story.id),
  )
  expect(ids).toHaveLength(120)
  expect(new Set(ids).size).toBe(120)
})

test('an institution that moves takes its stories along', () => {
  index.put([institution('college', 'College of Optics', undefined, {partOf: 'lab'})])
  const count = (slug: string) => index.search(question('', {institution: slug})).total
  expect(count('zju')).toBe(stories.filter(({institutions}) => institutions.includes('zju')).length)
  expect(count('lab')).toBe(
    stories.filter(({institutions}) => institutions.includes('lab') || institutions.includes('college')).length,
  )
})
