import {forgetful} from '../../../../../sanity/lake/accounts/attempts.ts'
import {createThrottle} from '../../../../../sanity/lake/accounts/throttle.ts'

test('who signs in rightly in between does not buy new guesses with it', () => {
  const time = {now: 0}
  const throttle = createThrottle(5, 60_000, forgetful, () => time.now)
  const guesses = Array.from({length: 20}, () => {
    if (throttle.waitFor('203.0.113.7') > 0) return 'wait'
    throttle.attempt('203.0.113.7')
    if (throttle.waitFor('203.0.113.7') > 0) return 'the last one'
    throttle.attempt('203.0.113.7')
    throttle.takeBack('203.0.113.7')
    return 'wrong'
  })
  expect(guesses.slice(0, 6)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'the last one', 'wait'])
  time.now += 1000
  expect(throttle.waitFor('203.0.113.7')).toBe(0)
})

test('a newsroom behind one address may sign in as often as it likes', () => {
  const throttle = createThrottle(5, 60_000, forgetful, () => 0)
  for (let editor = 0; editor < 50; editor += 1) {
    expect(throttle.waitFor('203.0.113.7')).toBe(0)
    throttle.attempt('203.0.113.7')
    throttle.takeBack('203.0.113.7')
  }
})
