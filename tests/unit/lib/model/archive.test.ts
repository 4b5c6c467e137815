import {archiveOf, isArchiveSlug, partsOf, periodOf, storiesPerPeriod} from '../../../../lib/model/archive.ts'

const on = (day: string) => ({id: day, day})
const visits = ['2020-09-03', '2020-03-25', '2020-03-24', '2019-05-09', '2017-09-06'].map(on)

describe('an archive', () => {
  test('of all time has the months, the latest first, and what stands on one page', () => {
    const {archive, shown} = archiveOf(visits, undefined)
    expect(archive.parts).toEqual([
      {period: '2020-09', count: 1},
      {period: '2020-03', count: 2},
      {period: '2019-05', count: 1},
      {period: '2017-09', count: 1},
    ])
    expect(shown).toHaveLength(5)
    expect([archive.newer, archive.older]).toEqual([undefined, undefined])
  })

  test.each([
    ['2020', 3, undefined, '2019'],
    ['2019', 1, '2020', '2017'],
    ['2018', 0, '2019', '2017'],
    ['2020-03', 2, '2020-09', '2019-05'],
    ['2017-09', 1, '2019-05', undefined],
  ])('of %s has %i stories between %s and %s', (period, total, newer, older) => {
    expect(archiveOf(visits, period).archive).toMatchObject({total, newer, older})
  })

  test('of a period with too many stories shows its parts, but a day shows all', () => {
    const busy = Array.from({length: storiesPerPeriod + 1}, (_, index) => ({...on('2020-03-24'), id: `${index}`}))
    expect(archiveOf(busy, '2020-03').shown).toEqual([])
    expect(archiveOf(busy, '2020-03').archive.parts).toEqual([{period: '2020-03-24', count: busy.length}])
    expect(archiveOf(busy, '2020-03-24').shown).toHaveLength(busy.length)
  })
})

test('a month is told by its days', () => {
  expect(partsOf(['2020-03-25', '2020-03-24', '2020-03-24'], '2020-03')).toEqual([
    {period: '2020-03-25', count: 1},
    {period: '2020-03-24', count: 2},
  ])
})

test.each([
  [['2020'], '2020'],
  [['2020', '03'], '2020-03'],
  [['2020', '03', '24'], '2020-03-24'],
  [['2020', '3'], undefined],
  [['2020', '02', '30'], undefined],
  [['2020', '03', '24', '1'], undefined],
  [['2020-03'], undefined],
  [['archive'], undefined],
  [[], undefined],
])('%j is the period %s', (parts, expected) => {
  expect(periodOf(...parts)).toBe(expected)
})

test.each([
  ['2020', true],
  ['archive', true],
  ['2020-review', false],
  ['20', false],
  ['archives', false],
])('the slug %s is that of an archive: %s', (slug, expected) => {
  expect(isArchiveSlug(slug)).toBe(expected)
})
