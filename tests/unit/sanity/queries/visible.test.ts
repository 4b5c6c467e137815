import {visibilityOf, type Publishable, type Visibility} from '../../../../lib/model/visibility.ts'
import {takenDown, visible} from '../../../../sanity/queries/visible.ts'
import {ask} from './ask.ts'

const query = `count(*[${visible}]) > 0`

type Fields = Readonly<Record<string, unknown>>

const published = '2020-03-01T08:00:00Z'

const cases: readonly [string, Publishable, string, Visibility][] = [
  ['published an hour ago', {id: 's', publishedAt: published}, '2020-03-01T09:00:00Z', 'visible'],
  ['published at this very moment', {id: 's', publishedAt: published}, published, 'visible'],
  ['scheduled for the next second', {id: 's', publishedAt: published}, '2020-03-01T07:59:59Z', 'scheduled'],
  [
    'dated with the offset of Hangzhou, already past',
    {id: 's', publishedAt: '2020-03-24T10:00:00+08:00'},
    '2020-03-24T02:00:00Z',
    'visible',
  ],
  [
    'dated with the offset of Hangzhou, a second to go',
    {id: 's', publishedAt: '2020-03-24T10:00:00+08:00'},
    '2020-03-24T01:59:59Z',
    'scheduled',
  ],
  ['without a date', {id: 's'}, published, 'unscheduled'],
  ['withdrawn', {id: 's', publishedAt: published, withdrawn: true}, '2020-03-02T00:00:00Z', 'withdrawn'],
  ['not withdrawn', {id: 's', publishedAt: published, withdrawn: false}, '2020-03-02T00:00:00Z', 'visible'],
  ['a draft', {id: 'drafts.s', publishedAt: published}, '2020-03-02T00:00:00Z', 'draft'],
  ['a version in a release', {id: 'versions.spring.s', publishedAt: published}, '2020-03-02T00:00:00Z', 'draft'],
  // Clocks in Berlin go from 02:00 to 03:00 on 29 March 2020, at 01:00 UTC.
  ...(['03:00:00+02:00', '02:00:00+01:00'] as const).flatMap((end): [string, Publishable, string, Visibility][] => {
    const story = {id: 's', publishedAt: published, embargoUntil: `2020-03-29T${end}`}
    return [
      [
        `embargo until the clocks change in Berlin (${end}), a second before`,
        story,
        '2020-03-29T00:59:59Z',
        'embargoed',
      ],
      [`embargo until the clocks change in Berlin (${end}), then`, story, '2020-03-29T01:00:00Z', 'visible'],
      [
        `embargo until the clocks change in Berlin (${end}), in New York`,
        story,
        '2020-03-28T21:00:00-04:00',
        'visible',
      ],
    ]
  }),
  // Clocks in New York go back from 02:00 to 01:00 on 1 November 2020, at 06:00 UTC: 01:30 comes twice.
  [
    'embargo until the second 01:30 in New York, at the first',
    {id: 's', publishedAt: published, embargoUntil: '2020-11-01T01:30:00-05:00'},
    '2020-11-01T01:30:00-04:00',
    'embargoed',
  ],
  [
    'embargo until the second 01:30 in New York, at the second',
    {id: 's', publishedAt: published, embargoUntil: '2020-11-01T01:30:00-05:00'},
    '2020-11-01T06:30:00Z',
    'visible',
  ],
  [
    'embargo over, but scheduled for later',
    {id: 's', publishedAt: '2020-04-01T00:00:00Z', embargoUntil: published},
    '2020-03-15T00:00:00Z',
    'scheduled',
  ],
  [
    'withdrawn while under embargo',
    {id: 's', publishedAt: published, embargoUntil: '2020-04-01T00:00:00Z', withdrawn: true},
    '2020-03-15T00:00:00Z',
    'withdrawn',
  ],
]

describe('the model and GROQ agree on what is public', () => {
  test.each(cases)('%s', (_name, {id, ...fields}, now, expected) => {
    expect(visibilityOf({id, ...fields}, new Date(now))).toBe(expected)
    expect(ask(query, {now}, [{_id: id, _type: 'story', ...fields}])).toBe(expected === 'visible')
  })

  test.each<[string, Fields, boolean]>([
    ['was public and is withdrawn', {withdrawn: true}, true],
    ['was withdrawn before its embargo ended', {withdrawn: true, embargoUntil: '2020-04-01T00:00:00Z'}, false],
    ['was withdrawn before its time came', {withdrawn: true, publishedAt: '2020-04-01T00:00:00Z'}, false],
    ['is withdrawn in a draft only', {withdrawn: true, _id: 'drafts.s'}, false],
    ['is public', {}, false],
  ])('that a story %s: told %s', (_name, fields, expected) => {
    const story = {_id: 's', _type: 'story', publishedAt: published, ...fields}
    expect(ask(`count(*[${takenDown}]) > 0`, {now: '2020-03-15T00:00:00Z'}, [story])).toBe(expected)
  })

  test.each([
    ['publishedAt', {publishedAt: 'tomorrow'}],
    ['embargoUntil', {publishedAt: published, embargoUntil: 'until Monday'}],
  ])('a story whose %s cannot be read as a moment stays hidden', (_field, fields) => {
    expect(ask(query, {now: '2030-01-01T00:00:00Z'}, [{_id: 's', _type: 'story', ...fields}])).toBe(false)
  })
})
