import {arrangeFront} from '../../../../lib/model/front-arrangement.ts'
import {frontMaterial} from '../../../../lib/model/front.ts'
import {lab, parsed, storyCard, topicOfStory, wu, zhu} from '../../../fixtures/model.ts'

const story = (id: string) => storyCard({id, slug: id})
const named = (...ids: string[]) => ids.map(story)
const numbered = (count: number) => Array.from({length: count}, (_, n) => story(`s${n}`))

const arrange = (material: object) => arrangeFront(parsed(frontMaterial, material))

/** What stands where: the lead, then each section of stories by its key. */
function places(material: object) {
  const {lead, sections} = arrange(material)
  const listed = sections.flatMap((section) =>
    'stories' in section ? [[section.key, ...section.stories.map(({id}) => id)]] : [],
  )
  return [lead?.id, ...listed]
}

describe('without settings', () => {
  test('the newest leads, the next six follow, then all else', () => {
    const {lead, sections} = arrange({stories: numbered(40)})
    expect(lead?.id).toBe('s0')
    expect(sections.map(({kind}) => kind)).toEqual([
      'latestStories',
      'comingEvents',
      'peopleInTheNews',
      'topicsAndProgrammes',
    ])
    expect(places({stories: numbered(40)})[1]).toEqual(['latestStories', 's1', 's2', 's3', 's4', 's5', 's6'])
  })

  test('a new newsroom has no lead', () => {
    expect(places({})).toEqual([undefined, ['latestStories']])
  })
})

describe('each story stands in one place', () => {
  test.each([
    [
      'the chosen lead is not among the latest',
      {leads: named('s1'), stories: numbered(4), sections: [{key: 'latest', kind: 'latestStories'}]},
      ['s1', ['latest', 's0', 's2', 's3']],
    ],
    [
      'a chosen story stands where it was put, below the latest too',
      {
        stories: numbered(4),
        sections: [
          {key: 'latest', kind: 'latestStories'},
          {key: 'picked', kind: 'chosenStories', stories: named('s2')},
        ],
      },
      ['s0', ['latest', 's1', 's3'], ['picked', 's2']],
    ],
    [
      'stories of a topic are those that did not come before',
      {
        stories: numbered(3),
        sections: [
          {key: 'latest', kind: 'latestStories', count: 1},
          {key: 'topic', kind: 'storiesAbout', about: topicOfStory, stories: named('s0', 's1', 's2', 'old')},
        ],
      },
      ['s0', ['latest', 's1'], ['topic', 's2', 'old']],
    ],
    [
      'the lead chosen again below stays above',
      {leads: named('s1'), sections: [{key: 'picked', kind: 'chosenStories', stories: named('s1', 'x', 'x')}]},
      ['s1', ['picked', 'x']],
    ],
  ])('%s', (_name, material, expected) => {
    expect(places(material)).toEqual(expected)
  })
})

test('an editor’s number counts, up to what a section holds', () => {
  const of = (count: number | null) =>
    places({stories: numbered(40), sections: [{key: 'latest', kind: 'latestStories', count}]})[1]?.length
  expect([of(2), of(900), of(null)]).toEqual([3, 13, 7])
})

test('everybody is in the news once', () => {
  const people = [wu, zhu, wu]
  const {sections} = arrange({people, sections: [{key: 'p', kind: 'peopleInTheNews'}]})
  expect(sections).toMatchObject([{people: [{id: 'wu'}, {id: 'zhu'}]}])
})

test('a section about something that is not public has no place', () => {
  const about = {key: 'a', kind: 'storiesAbout', stories: named('s1')}
  expect(arrange({sections: [{...about, about: null}]}).sections).toEqual([])
  expect(arrange({sections: [{...about, about: lab}]}).sections).toHaveLength(1)
})
