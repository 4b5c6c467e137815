import {institution, ror} from '../../../../lib/model/institution.ts'
import {raw} from './newsroom.ts'

test.each([
  ['https://ror.org/02m2h7991', true],
  ['https://ror.org/00a2xv884', true],
  ['02m2h7991', false],
  ['http://ror.org/02m2h7991', false],
  ['https://ror.org/12m2h7991', false],
  ['https://ror.org/02m2h79', false],
  ['https://ror.org/02M2H7991', false],
  ['https://ror.org/02m2h7991/', false],
])('%s as a ROR: %s', (value, expected) => {
  expect(ror.safeParse(value).success).toBe(expected)
})

test.each([
  ['laboratory', 'laboratory'],
  ['circus', 'other'],
  [null, 'other'],
])('the kind %s is %s', (institutionKind, expected) => {
  expect(institution.parse({...raw.lab, institutionKind}).institutionKind).toBe(expected)
})
