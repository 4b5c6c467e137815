import {
  candidate,
  idsThatDecide,
  idsToShare,
  relate,
  relatedShown,
  type Candidate,
} from '../../../../lib/model/related.ts'
import {lab, plan, story, topicOfStory, visit, wu, zhu, zju} from '../../../fixtures/model.ts'

const partnership = story({
  appearances: [
    {key: 'wu', person: wu},
    {key: 'zhu', person: zhu},
    {key: 'zhu-speaks', person: zhu},
  ],
  events: [visit],
  programmes: [plan],
  institutions: [zju, lab],
  topics: [topicOfStory],
})

const other = (id: string, about: Partial<Record<keyof Candidate, string[]>>, publishedAt = '2020-01-01T00:00:00Z') =>
  candidate.parse({story: id, publishedAt, ...about})

const order = (...candidates: Candidate[]) => relate(partnership, candidates, lab.id).map(({story: id}) => id)

describe('the nearest stories to that of a visit', () => {
  test.each([
    [
      'the same event comes before two shared people',
      [other('with both', {person: ['wu', 'zhu']}), other('of the visit', {event: ['visit']})],
      ['of the visit', 'with both'],
    ],
    [
      'two shared people come before one, and one before a programme',
      [other('plan', {programme: ['plan']}), other('zhu', {person: ['zhu']}), other('both', {person: ['zhu', 'wu']})],
      ['both', 'zhu', 'plan'],
    ],
    [
      'an institution and a topic decide between equals',
      [other('zhu', {person: ['zhu']}), other('zhu at ZJU', {person: ['zhu'], institution: ['zju']})],
      ['zhu at ZJU', 'zhu'],
    ],
    [
      'else the newest comes first, by the moment and not by its writing',
      [
        other('noon in UTC', {topic: ['partnerships']}, '2020-03-24T12:00:00Z'),
        other('nine in New York', {topic: ['partnerships']}, '2020-03-24T09:00:00-04:00'),
      ],
      ['nine in New York', 'noon in UTC'],
    ],
    [
      'what shares nothing, or the publisher alone, is not related',
      [other('the Lab', {institution: ['lab']}), other('somebody', {person: ['chen']}), other('nothing', {})],
      [],
    ],
  ])('%s', (_name, candidates, expected) => {
    expect(order(...candidates)).toEqual(expected)
  })

  test('are no more than a row', () => {
    const many = Array.from({length: 9}, (_, n) => other(`s${n}`, {person: ['zhu']}))
    expect(order(...many)).toHaveLength(relatedShown)
  })
})

test('the reason is all that is shared of the kind that counts most, each once', () => {
  const [relation] = relate(partnership, [other('x', {person: ['zhu', 'wu', 'chen'], programme: ['plan']})])
  expect(relation?.reason).toMatchObject({kind: 'person', shared: [{id: 'wu'}, {id: 'zhu'}]})
})

describe('what decides which stories are related', () => {
  const near = ['visit', 'wu', 'zhu', 'plan']

  test('is all that the story is about but its publisher, while the list has room', () => {
    expect(idsThatDecide(partnership, [], lab.id)).toEqual([...near, 'zju', 'partnerships'])
    expect(idsThatDecide(partnership, [])).toContain('lab')
  })

  test('is only what makes stories near, once these fill it', () => {
    const full = relate(
      partnership,
      [1, 2, 3, 4].map((n) => other(`s${n}`, {person: ['zhu']})),
    )
    expect(idsThatDecide(partnership, full, lab.id)).toEqual(near)
    expect(idsToShare(partnership, lab.id)).toEqual({near, wide: ['zju', 'partnerships']})
  })
})
