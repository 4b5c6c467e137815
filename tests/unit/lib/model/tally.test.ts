import {tally} from '../../../../lib/model/tally.ts'

test.each([
  [
    'counts in how many stories somebody is, once for each',
    [['wu', 'wu', 'zhu'], ['zhu'], ['chen']],
    Infinity,
    ['zhu 2', 'wu 1', 'chen 1'],
  ],
  ['tells the first ones', [['wu'], ['zhu'], ['zhu']], 1, ['zhu 2']],
  ['tells nobody', [[], []], 8, []],
])('%s', (_name, lists, most, expected) => {
  expect(tally(lists, most).map(({id, count}) => `${id} ${count}`)).toEqual(expected)
})
