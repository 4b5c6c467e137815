import {timelineOf} from '../../../../lib/format/timeline.ts'

const director = {key: 'director', from: '2018', to: '2019'}
const president = {key: 'president', from: '2020', to: undefined}

describe('roles over the years', () => {
  it('put the director of 2018 before the president of 2020', () => {
    const timeline = timelineOf([president, director], '2021-06-30')
    expect(timeline).toMatchObject({from: 2018, to: 2021})
    expect(timeline?.bars.get('director')).toEqual({start: 0, end: expect.closeTo(0.5, 2)})
    expect(timeline?.bars.get('president')).toEqual({start: expect.closeTo(0.5, 2), end: 1})
  })

  it('reach back to the edge where the beginning is not known', () => {
    const until = {key: 'until', from: undefined, to: '2019'}
    expect(timelineOf([director, until], '2021-06-30')?.bars.get('until')?.start).toBe(0)
  })

  it('leave out a role whose time is not on record', () => {
    const unknown = {key: 'unknown', from: undefined, to: undefined}
    expect(timelineOf([director, unknown], '2021-06-30')?.bars.has('unknown')).toBe(false)
  })

  test.each([
    ['each of a few years', '2018', '2021-06-30', [2018, 2019, 2020, 2021]],
    ['every tenth of many', '1978', '2026-01-12', [1980, 1990, 2000, 2010, 2020]],
  ])('name %s', (_name, from, today, expected) => {
    expect(timelineOf([{...president, from}], today)?.ticks.map(({year}) => year)).toEqual(expected)
  })

  it('need more than one year to be drawn', () => {
    expect(timelineOf([{...director, to: '2018'}], '2021-06-30')).toBeUndefined()
    expect(timelineOf([], '2021-06-30')).toBeUndefined()
  })
})
