import {isBelow, navigationPath} from '../../../../lib/format/navigation.ts'

test.each([
  ['/news', '/zh/news'],
  ['/en/news', '/zh/news'],
  ['/topics/chips/', '/zh/topics/chips'],
  ['/', '/zh'],
])('%s leads a Chinese reader to %s', (path, expected) => {
  expect(navigationPath(path, 'zh')).toBe(expected)
})

test.each([
  ['/en/people/wu-zhaohui', '/en/people', true],
  ['/en/people', '/en/people', true],
  ['/en/peoples', '/en/people', false],
])('%s below %s: %s', (path, item, expected) => {
  expect(isBelow(path, item)).toBe(expected)
})
