import {over, upcoming} from '../../../../lib/format/agenda.ts'
import {eventCard} from '../../../fixtures/model.ts'

const march = eventCard()
const april = eventCard({id: 'april', start: '2020-04-10T06:00:00Z'})
const may = eventCard({id: 'may', start: '2020-05-10T06:00:00Z', precision: 'month'})
const events = [april, may, march]
const ids = (found: readonly {id: string}[]) => found.map(({id}) => id)

test('what is next comes in order, today included', () => {
  expect(ids(upcoming(events, '2020-03-24'))).toEqual(['visit', 'april', 'may'])
  expect(ids(upcoming(events, '2020-05-31'))).toEqual(['may'])
})

test('what is over comes latest first', () => {
  expect(ids(over(events, '2020-05-01'))).toEqual(['april', 'visit'])
})
