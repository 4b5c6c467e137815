import {dayIn, firstDay, lastDay, moment, partialDate, timeZone} from '../../../../lib/model/date.ts'

describe('a date as far as it is known', () => {
  test.each(['2020', '2020-03', '2020-03-24', '1897', '2020-02-29', '2000-02-29', '2020-12-31'])('%s', (date) => {
    expect(partialDate.safeParse(date).success).toBe(true)
  })

  test.each([
    '',
    '20',
    '20200324',
    '2020-13',
    '2020-00',
    '2020-3',
    '2020-03-32',
    '2020-03-00',
    '24 March 2020',
    '2020-03-24T00:00:00Z',
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    ' 2020',
    '2020\n',
  ])('not %j', (date) => {
    expect(partialDate.safeParse(date).success).toBe(false)
  })

  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2020-04', '2020-04-01', '2020-04-30'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['0099-02', '0099-02-01', '0099-02-28'],
    ['2020-03-24', '2020-03-24', '2020-03-24'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first)
    expect(lastDay(date)).toBe(last)
  })
})

describe('a moment', () => {
  test.each([
    '2020-03-24T06:00:00Z',
    '2020-03-24T14:00:00+08:00',
    '2020-03-24T14:00:00.123Z',
    '2020-03-24T09:45:00-03:30',
  ])('%s', (value) => {
    expect(moment.safeParse(value).success).toBe(true)
  })

  test.each(['2020-03-24', '2020-03-24T06:00:00', '2020-02-30T06:00:00Z', 'tomorrow', '2020-03-24 06:00:00Z', ''])(
    'not %j',
    (value) => {
      expect(moment.safeParse(value).success).toBe(false)
    },
  )
})

describe('the day of a moment in a zone', () => {
  test.each([
    ['an afternoon in Hangzhou', '2020-03-24T06:00:00Z', 'Asia/Shanghai', '2020-03-24'],
    ['an evening in UTC is tomorrow in Hangzhou', '2020-03-24T16:00:00Z', 'Asia/Shanghai', '2020-03-25'],
    ['a second before midnight in Hangzhou', '2020-03-24T15:59:59Z', 'Asia/Shanghai', '2020-03-24'],
    ['a morning in Hangzhou is yesterday in Pittsburgh', '2018-03-31T09:00:00+08:00', 'America/New_York', '2018-03-30'],
    ['New Year’s Eve', '2019-12-31T17:00:00Z', 'Asia/Shanghai', '2020-01-01'],
    ['the leap day', '2020-02-28T16:00:00Z', 'Asia/Shanghai', '2020-02-29'],
    ['the night when clocks go back', '2020-11-01T05:59:00Z', 'America/New_York', '2020-11-01'],
    ['the far end of the calendar', '2020-03-24T10:00:00Z', 'Pacific/Kiritimati', '2020-03-25'],
  ])('%s', (_, instant, zone, expected) => {
    expect(dayIn(instant, zone)).toBe(expected)
    expect(dayIn(new Date(instant), zone)).toBe(expected)
  })
})

describe('a time zone', () => {
  test.each(['Asia/Shanghai', 'Europe/London', 'UTC', 'America/New_York'])('%s', (value) => {
    expect(timeZone.safeParse(value).success).toBe(true)
  })

  test.each(['Asia/Hangzhou', 'Beijing time', '', 'UTC+25', 'Asia/Shanghai\u0000'])('not %j', (value) => {
    expect(timeZone.safeParse(value).success).toBe(false)
  })
})
