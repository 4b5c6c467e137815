import {eventCard} from '../../../../lib/model/event-card.ts'
import {raw} from './newsroom.ts'

const read = (fields: Readonly<Record<string, unknown>>) => eventCard.safeParse({...raw.visit, ...fields})

test.each([
  ['is scheduled unless it says otherwise', {status: null}, {status: 'scheduled'}],
  ['keeps that it was cancelled', {status: 'cancelled'}, {status: 'cancelled'}],
  ['starts at its time unless it says otherwise', {precision: null}, {precision: 'time'}],
  ['of a kind that nobody knows is another kind', {eventKind: 'picnic'}, {eventKind: 'other'}],
  ['may have no end', {end: null}, {end: undefined}],
  ['may be nowhere', {place: null}, {place: undefined}],
])('an event %s', (_, fields, expected) => {
  expect(read(fields).data).toMatchObject(expected)
})

test.each([
  ['a zone that nobody knows', {timeZone: 'Asia/Hangzhou'}],
  ['a start without an offset', {start: '2020-03-24T14:00:00'}],
  ['a status that nobody knows: it could be that it is off', {status: 'maybe'}],
  ['no name', {name: {en: ' '}}],
])('an event with %s is not read', (_, fields) => {
  expect(read(fields).success).toBe(false)
})

test('an event in a country told in words stands, without its country', () => {
  expect(read({place: {city: {en: 'Hangzhou'}, country: 'China'}}).data?.place).toEqual({city: {en: 'Hangzhou'}})
})
