import {
  formatDay,
  formatEventShort,
  formatMoment,
  formatSpan,
  formatZone,
  lastDayOf,
  machineMoment,
} from '../../../../lib/format/moments.ts'
import {eventCard} from '../../../fixtures/model.ts'

const hangzhou = 'Asia/Shanghai'

describe('a moment is told in its own zone, no finer than it is known', () => {
  test.each([
    ['time', '2020-03-24T06:00:00Z', '24 March 2020, 14:00', '2020年3月24日 14:00', '2020-03-24T06:00:00.000Z'],
    ['morning', '2018-03-31T01:00:00Z', 'morning of 31 March 2018', '2018年3月31日上午', '2018-03-31'],
    ['afternoon', '2020-03-24T06:00:00Z', 'afternoon of 24 March 2020', '2020年3月24日下午', '2020-03-24'],
    ['evening', '2020-03-24T17:30:00Z', 'evening of 25 March 2020', '2020年3月25日晚上', '2020-03-25'],
    ['day', '2020-10-28T16:00:00Z', '29 October 2020', '2020年10月29日', '2020-10-29'],
    ['month', '2022-08-31T16:00:00Z', 'September 2022', '2022年9月', '2022-09'],
  ] as const)('%s', (precision, instant, english, chinese, machine) => {
    const timing = {instant, timeZone: hangzhou, precision}
    expect(formatMoment(timing, 'en')).toBe(english)
    expect(formatMoment(timing, 'zh')).toBe(chinese)
    expect(machineMoment(timing)).toBe(machine)
  })

  it('puts an evening in Hangzhou on its own day, though UTC still has the day before', () => {
    expect(formatDay('2020-03-24T16:30:00Z', hangzhou, 'en')).toBe('25 March 2020')
    expect(formatDay('2020-03-24T16:30:00Z', 'America/New_York', 'en')).toBe('24 March 2020')
  })

  it('gives UTC to machines whatever offset the source wrote', () => {
    expect(machineMoment({instant: '2020-03-24T14:00:00+08:00', timeZone: hangzhou})).toBe('2020-03-24T06:00:00.000Z')
  })
})

describe('from start to end', () => {
  test.each([
    [
      'an afternoon with known hours',
      'time',
      '2020-03-24T08:30:00Z',
      '24 March 2020, 14:00–16:30',
      '2020年3月24日 14:00–16:30',
    ],
    ['three days', 'time', '2020-03-26T08:00:00Z', '24–26 March 2020', '2020年3月24日至26日'],
    ['an afternoon, no hours', 'afternoon', '2020-03-24T08:30:00Z', 'afternoon of 24 March 2020', '2020年3月24日下午'],
    ['a month', 'month', '2020-03-26T08:00:00Z', 'March 2020', '2020年3月'],
  ] as const)('%s', (_case, precision, end, english, chinese) => {
    const event = eventCard({end, precision})
    expect(formatSpan(event, 'en')).toBe(english)
    expect(formatSpan(event, 'zh')).toBe(chinese)
  })

  it('is short in a column', () => {
    expect(formatEventShort(eventCard(), '2019-11-05', 'en')).toBe('24 Mar')
    expect(formatEventShort(eventCard({precision: 'month'}), '2020-03-01', 'zh')).toBe('3月')
  })

  it('has its year in a column when it is a year away', () => {
    expect(formatEventShort(eventCard(), '2019-03-24', 'en')).toBe('24 March 2020')
  })

  it('lasts through its last day in its own zone, or through its month', () => {
    expect(lastDayOf(eventCard({end: '2020-03-25T17:00:00Z'}))).toBe('2020-03-26')
    expect(lastDayOf(eventCard({precision: 'month'}))).toBe('2020-03-31')
  })
})

describe('the zone is named with its offset that day', () => {
  test.each([
    ['2020-03-24T06:00:00Z', hangzhou, 'China Standard Time (UTC+8)', '中国标准时间（UTC+8）'],
    ['2020-07-01T06:00:00Z', 'Europe/Berlin', 'Central European Summer Time (UTC+2)', '中欧夏令时间（UTC+2）'],
    ['2020-07-01T06:00:00Z', 'UTC', 'UTC', 'UTC'],
  ])('%s %s', (instant, zone, english, chinese) => {
    expect(formatZone(instant, zone, 'en')).toBe(english)
    expect(formatZone(instant, zone, 'zh')).toBe(chinese)
  })
})
