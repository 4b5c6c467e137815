import {heldOn, rolesBefore, rolesOn, rolesThatDay} from '../../../../lib/model/role.ts'
import {wu, zhu} from './newsroom.ts'

const titles = (roles: readonly {title: {en?: string | undefined}}[]) => roles.map(({title}) => title.en)

describe('a role is held', () => {
  test.each([
    ['always, when no end is known', undefined, undefined, '1897-05-21', true],
    ['on its first day', '2018-03-31', undefined, '2018-03-31', true],
    ['not on the day before', '2018-03-31', undefined, '2018-03-30', false],
    ['on its last day', undefined, '2020-03-24', '2020-03-24', true],
    ['not on the day after', undefined, '2020-03-24', '2020-03-25', false],
    ['from the first day of its first year', '2018', undefined, '2018-01-01', true],
    ['not on the last day of the year before', '2018', undefined, '2017-12-31', false],
    ['to the last day of its last year', undefined, '2019', '2019-12-31', true],
    ['not on the first day of the next year', undefined, '2019', '2020-01-01', false],
    ['from the first day of its first month', '2020-02', undefined, '2020-02-01', true],
    ['to the leap day', undefined, '2020-02', '2020-02-29', true],
    ['not after the leap day', undefined, '2020-02', '2020-03-01', false],
    ['to 28 February in another year', undefined, '2021-02', '2021-02-28', true],
    ['not on 1 March of that year', undefined, '2021-02', '2021-03-01', false],
    ['on the only day of it', '2020-03-24', '2020-03-24', '2020-03-24', true],
    ['for the year that it names twice', '2019', '2019', '2019-07-01', true],
    ['never, when it ends before it begins', '2020', '2019', '2019-12-31', false],
  ])('%s', (_, from, to, day, expected) => {
    expect(heldOn({from, to}, day)).toBe(expected)
  })
})

describe('the roles of a day', () => {
  test.each([
    ['a director in 2018', zhu, '2018-03-31', ['Director', 'Vice President']],
    ['the same man, president in 2020', zhu, '2020-03-24', ['President', 'Vice President']],
    ['on New Year’s Eve still a director', zhu, '2019-12-31', ['Director', 'Vice President']],
    ['on New Year’s Day president', zhu, '2020-01-01', ['President', 'Vice President']],
    ['when one of two has ended', zhu, '2021-01-01', ['President']],
    ['before any dated role', zhu, '2010-01-01', ['Vice President']],
    ['president and deputy director at once', wu, '2020-03-24', ['President', 'Deputy Director']],
    ['before the Lab was founded', wu, '2017-08-31', ['President']],
  ])('%s', (_, person, day, expected) => {
    expect(titles(rolesOn(person.roles, day))).toEqual(expected)
  })

  test('nobody without roles', () => {
    expect(rolesOn([], '2020-03-24')).toEqual([])
  })
})

describe('the roles in which somebody appears', () => {
  test.each([
    ['all of that day, when the editor chose none', [], ['President', 'Vice President']],
    ['the one that the editor chose', ['vice'], ['Vice President']],
    ['in the editor’s order', ['vice', 'president'], ['Vice President', 'President']],
    ['even one not held that day: the source says so', ['director'], ['Director']],
    ['those still there, when one chosen was removed', ['gone', 'president'], ['President']],
    ['those of the day, when all chosen were removed', ['gone'], ['President', 'Vice President']],
  ])('%s', (_, chosen, expected) => {
    expect(titles(rolesThatDay(zhu.roles, chosen, '2020-03-24'))).toEqual(expected)
  })
})

const role = (key: string, to?: string) => ({key, from: undefined, to})

describe('former roles', () => {
  test.each([
    ['that ended before the day', [role('a', '2019'), role('b')], '2020-01-01', ['a']],
    ['not those that end that day', [role('a', '2020-01-01')], '2020-01-01', []],
    ['not in the year that they end in', [role('a', '2020')], '2020-06-01', []],
    ['the latest first', [role('a', '2001'), role('b', '2019-05'), role('c', '2010')], '2020-01-01', ['b', 'c', 'a']],
    ['a year ends after its months', [role('a', '2019-05'), role('b', '2019')], '2020-01-01', ['b', 'a']],
  ])('%s', (_, roles, day, expected) => {
    expect(rolesBefore(roles, day).map(({key}) => key)).toEqual(expected)
  })

  test('leave the person’s own list as it is', () => {
    const roles = [role('a', '2001'), role('b', '2010')]
    rolesBefore(roles, '2020-01-01')
    expect(roles.map(({key}) => key)).toEqual(['a', 'b'])
  })
})
