import {formatDate, formatDays, formatPeriod, formatShortDate, yearOf} from '../../../../lib/format/dates.ts'

describe('a date is told as exactly as the source tells it', () => {
  test.each([
    ['2020-03-24', '24 March 2020', '2020年3月24日'],
    ['2020-09-01', '1 September 2020', '2020年9月1日'],
    ['2022-09', 'September 2022', '2022年9月'],
    ['1897', '1897', '1897年'],
  ])('%s', (date, english, chinese) => {
    expect(formatDate(date, 'en')).toBe(english)
    expect(formatDate(date, 'zh')).toBe(chinese)
  })
})

describe('a column of dates is short', () => {
  test.each([
    ['2020-03-24', '24 Mar', '3月24日'],
    ['2020-09-01', '1 Sep', '9月1日'],
    ['2022-09', 'Sep', '9月'],
    ['2023', '2023', '2023年'],
  ])('%s', (date, english, chinese) => {
    expect(formatShortDate(date, 'en')).toBe(english)
    expect(formatShortDate(date, 'zh')).toBe(chinese)
  })
})

describe('the time a role was held', () => {
  test.each([
    ['both ends in years', '2018', '2020', '2018–2020', '2018年至2020年'],
    ['one year only', '2018', '2018', '2018', '2018年'],
    ['months', '2018-03', '2020-05', 'March 2018 – May 2020', '2018年3月至2020年5月'],
    ['still held', '2020-03-24', undefined, 'since 24 March 2020', '2020年3月24日起'],
    ['only its end is known', undefined, '2022', 'until 2022', '至2022年'],
  ])('%s', (_case, from, to, english, chinese) => {
    expect(formatPeriod(from, to, 'en')).toBe(english)
    expect(formatPeriod(from, to, 'zh')).toBe(chinese)
  })

  it('says nothing when neither end is on record', () => {
    expect(formatPeriod(undefined, undefined, 'en')).toBeUndefined()
  })
})

describe('several days say once what they share', () => {
  test.each([
    ['2020-03-24', '2020-03-24', '24 March 2020', '2020年3月24日'],
    ['2020-03-24', '2020-03-26', '24–26 March 2020', '2020年3月24日至26日'],
    ['2020-03-30', '2020-04-02', '30 March – 2 April 2020', '2020年3月30日至4月2日'],
    ['2020-12-31', '2021-01-02', '31 December 2020 – 2 January 2021', '2020年12月31日至2021年1月2日'],
  ])('%s to %s', (first, last, english, chinese) => {
    expect(formatDays(first, last, 'en')).toBe(english)
    expect(formatDays(first, last, 'zh')).toBe(chinese)
  })
})

test('a month belongs to its year', () => {
  expect(yearOf('2022-09')).toBe('2022')
})
