import {plural} from '../../../../lib/i18n/plural.ts'
import {strings} from '../../../../lib/i18n/strings.ts'

/** Every path to a string or function in a tree of strings: `story.capacities.host`. */
function paths(tree: object, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? paths(value, `${above}${key}.`) : [`${above}${key}`],
  )
}

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? texts(value) : []
  })
}

test('both languages say the same things', () => {
  expect(paths(strings('zh'))).toEqual(paths(strings('en')))
  expect(paths(strings('en')).length).toBeGreaterThan(100)
})

test('no string is empty', () => {
  expect([...texts(strings('en')), ...texts(strings('zh'))].filter((text) => text.trim() === '')).toEqual([])
})

test('Chinese strings are Chinese, but for names of standards and licences', () => {
  const latin = texts(strings('zh')).filter((text) => !/\p{Script=Han}/u.test(text))
  expect(new Set(latin)).toEqual(new Set(['ROR', 'ORCID', 'CC BY 4.0', 'CC BY-SA 4.0', 'CC0']))
})

describe('counts take the form of their language', () => {
  test.each([
    [0, '0 stories', '0篇报道'],
    [1, '1 story', '1篇报道'],
    [14, '14 stories', '14篇报道'],
    [1200, '1,200 stories', '1,200篇报道'],
  ])('%d', (count, english, chinese) => {
    expect(strings('en').story.count(count)).toBe(english)
    expect(strings('zh').story.count(count)).toBe(chinese)
  })

  it('uses the only form there is', () => {
    expect(plural('en', 1, {other: '# in all'})).toBe('1 in all')
  })
})

test('an institution is followed with its units', () => {
  const {institution} = strings('en')
  expect(institution.withUnits('Zhejiang University', 14)).toBe('Zhejiang University and its 14 units')
  expect(institution.withUnits('Zhejiang University', 1)).toBe('Zhejiang University and its 1 unit')
  expect(institution.withUnits('Raj Reddy Centre', 0)).toBe('Raj Reddy Centre')
  expect(strings('zh').institution.withUnits('浙江大学', 14)).toBe('浙江大学及其14个下属单位')
})
