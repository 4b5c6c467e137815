import {momentsOf, monthsBetween, periodAt} from '../../../../lib/model/period.ts'

describe('a period is as long as the newsroom’s clock says', () => {
  test.each([
    ['a year in Hangzhou', '2020', 'Asia/Shanghai', '2019-12-31T16:00:00.000Z', '2020-12-31T16:00:00.000Z'],
    ['a leap February', '2020-02', 'UTC', '2020-02-01T00:00:00.000Z', '2020-03-01T00:00:00.000Z'],
    [
      'the day the clocks go forward',
      '2020-03-29',
      'Europe/Berlin',
      '2020-03-28T23:00:00.000Z',
      '2020-03-29T22:00:00.000Z',
    ],
    ['the day they go back', '2020-10-25', 'Europe/Berlin', '2020-10-24T22:00:00.000Z', '2020-10-25T23:00:00.000Z'],
    [
      'a day west of Greenwich',
      '2020-11-01',
      'America/New_York',
      '2020-11-01T04:00:00.000Z',
      '2020-11-02T05:00:00.000Z',
    ],
    [
      'a summer month in Hangzhou when it had one',
      '1988-06',
      'Asia/Shanghai',
      '1988-05-31T15:00:00.000Z',
      '1988-06-30T15:00:00.000Z',
    ],
  ])('%s', (_name, period, zone, from, to) => {
    expect(momentsOf(period, zone)).toEqual({from, to})
  })
})

test.each([
  ['2020-03-31T16:00:00Z', '2020-03', '2020-04'],
  ['2019-12-31T15:59:59Z', '2020', '2019'],
  ['2020-03-24T06:00:00Z', '2020-03-24', '2020-03-24'],
])('%s lies, told like %s, in %s', (instant, like, expected) => {
  expect(periodAt(instant, like, 'Asia/Shanghai')).toBe(expected)
})

test.each([
  ['2019-11-30', '2020-02', ['2019-11', '2019-12', '2020-01', '2020-02']],
  ['2020', '2020', Array.from({length: 12}, (_, month) => `2020-${String(month + 1).padStart(2, '0')}`)],
  ['2020-03-24', '2020-03', ['2020-03']],
  ['2020-04', '2020-03', []],
])('the months from %s to %s', (first, last, expected) => {
  expect(monthsBetween(first, last)).toEqual(expected)
})
