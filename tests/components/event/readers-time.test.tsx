import {render, screen} from '@testing-library/react'
import {EventDate} from '../../../components/event/EventDate.tsx'
import '../../../components/event/readers-time.element.ts'
import {eventCard} from '../../fixtures/model.ts'

// Nobody reads these tests on Kiritimati, fourteen hours ahead of Greenwich.
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
const forum = (fields = {}) =>
  eventCard({
    start: '2026-01-12T01:30:00Z',
    end: '2026-01-12T03:00:00Z',
    precision: 'time',
    timeZone: 'Pacific/Kiritimati',
    ...fields,
  })

describe('the reader’s own time', () => {
  it('stands beside that of the event where it is another', () => {
    render(<EventDate event={forum()} language="en" />)
    expect(screen.getByText('12 January 2026, 15:30–17:00')).toBeVisible()
    expect(screen.getByText(/^Where you are: 1[12] January 2026.*\d\d:\d\d.*\d\d:\d\d$/)).toBeVisible()
  })

  it('is told in the page’s language', () => {
    render(<EventDate event={forum({end: undefined})} language="zh" />)
    expect(screen.getByText(/^您所在地时间：2026年1月1[12]日.*\d\d:\d\d$/)).toBeVisible()
  })

  test.each([
    ['is the same', {timeZone: here}],
    ['lasts for days', {end: '2026-01-14T03:00:00Z'}],
    ['is not known exactly', {precision: 'morning'}],
    ['no longer holds', {status: 'postponed'}],
  ])('is not told where the time %s', (_name, fields) => {
    render(<EventDate event={forum(fields)} language="en" />)
    expect(screen.queryByText(/Where you are/)).toBeNull()
  })
})
