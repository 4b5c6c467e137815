import {besideEvent} from '../../../../lib/model/beside-event.ts'
import {lab, newsEvent, plan, zju} from '../../../fixtures/model.ts'

const visit = newsEvent({hosts: [lab], programme: plan})
const near = (event: string, start: string, fields: {programme?: string; hosts?: string[]}) => ({
  event,
  start: `${start}T00:00:00Z`,
  programme: fields.programme,
  hosts: fields.hosts ?? [],
})

test.each([
  [
    'the nearest with a host in common',
    [
      near('old', '2017-09-06', {hosts: ['lab']}),
      near('founding', '2019-11-21', {hosts: ['lab']}),
      near('signing', '2020-06-21', {hosts: ['lab']}),
    ],
    ['founding', 'signing'],
  ],
  ['those of the same programme', [near('launch', '2020-01-01', {programme: 'plan'})], ['launch', undefined]],
  ['not those that only happen near it', [near('elsewhere', '2020-03-23', {hosts: ['zju']})], [undefined, undefined]],
  [
    'not those at the same time',
    [{event: 'twin', start: visit.start, programme: undefined, hosts: ['lab']}],
    [undefined, undefined],
  ],
  ['not itself', [near('visit', '2020-03-23', {hosts: ['lab']})], [undefined, undefined]],
])('%s', (_name, others, [before, after]) => {
  expect(besideEvent(visit, others)).toEqual({before, after})
})

test('events without a programme have none in common', () => {
  const alone = newsEvent({hosts: [zju]})
  expect(besideEvent(alone, [near('other', '2020-01-01', {})])).toEqual({before: undefined, after: undefined})
})
