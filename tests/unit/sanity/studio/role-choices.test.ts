import {personOf, readRoles, roleChoices, rolesQuery, toggled} from '../../../../sanity/studio/inputs/role-choices.ts'
import {firstEventOf, roleDay} from '../../../../sanity/studio/inputs/role-day.ts'
import {startLake, type TestLake} from '../../../support/lake.ts'

const now = new Date('2026-01-01T00:00:00Z')
const ref = (id: string) => ({_type: 'reference', _ref: id})

const lab = {_id: 'lab', _type: 'institution', name: {en: 'Zhejiang Lab', zh: '之江实验室'}}
const council = {
  _id: 'council',
  _type: 'institution',
  name: {en: 'Executive Council', zh: '理事会'},
  partOf: ref('lab'),
}
const zhu = {
  _id: 'zhu',
  _type: 'person',
  roles: [
    {_key: 'president', title: {en: 'President', zh: '主任'}, institution: ref('lab'), from: '2019'},
    {_key: 'director', title: {en: 'Director'}, institution: ref('lab'), from: '2018', to: '2018'},
    {_key: 'vice', title: {zh: '副校长'}},
    {_key: 'member', title: {en: 'Member', zh: '理事'}, institution: ref('council'), from: '2020'},
  ],
}
const visit = {
  _id: 'visit',
  _type: 'event',
  name: {en: 'A visit'},
  slug: {current: 'visit'},
  kind: 'visit',
  start: '2018-03-31T17:00:00Z',
  timeZone: 'Asia/Shanghai',
}

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
  await lake
    .client('editor')
    .transaction()
    .create(lab)
    .create(council)
    .create(zhu)
    .create({...visit, _id: 'drafts.visit'})
    .commit()
})
afterAll(() => lake.close())

const load = async (person: string, event: string | null) =>
  readRoles(await lake.client('editor').fetch<unknown>(rolesQuery, {person, event}, {perspective: 'drafts'}))

test('the director of 2018 is offered first for a story of 2018, the roles held later after it', async () => {
  const {roles, event} = await load('zhu', 'visit')
  const day = roleDay({_type: 'story', publishedAt: '2020-03-25T02:00:00Z'}, event, now)
  expect(day).toBe('2018-04-01')
  expect(roleChoices(roles, day, 'en')).toEqual([
    {key: 'director', label: 'Director, Zhejiang Lab', period: '2018', heldThatDay: true},
    {key: 'vice', label: '副校长', period: undefined, heldThatDay: true},
    {key: 'president', label: 'President, Zhejiang Lab', period: 'since 2019', heldThatDay: false},
    {key: 'member', label: 'Member, Executive Council, Zhejiang Lab', period: 'since 2020', heldThatDay: false},
  ])
})

test('an editor who reads Chinese finds roles as Chinese readers do', async () => {
  const {roles} = await load('zhu', null)
  expect(roleChoices(roles, '2021-01-01', 'zh').map(({label}) => label)).toEqual([
    '之江实验室主任',
    '副校长',
    '之江实验室理事会理事',
    '之江实验室 Director',
  ])
})

test.each([
  ['an error of the lake', {error: 'broken'}],
  ['nothing', null],
])('%s is not read as a person without roles', (_case, value) => {
  expect(() => readRoles(value)).toThrow()
})

test('somebody without a record has no roles, and a story without an event no day of one', async () => {
  expect(await load('nobody', null)).toEqual({roles: [], event: undefined})
})

test.each([
  [
    'of its dateline',
    {_type: 'story', dateline: {date: '2020-03-24'}, publishedAt: '2020-03-25T02:00:00Z'},
    '2020-03-24',
  ],
  ['of its publication', {_type: 'story', publishedAt: '2020-03-25T22:00:00Z'}, '2020-03-26'],
  ['of today, while nothing is known', {_type: 'story'}, '2026-01-01'],
  [
    'of an event in its own zone',
    {_type: 'event', start: '2020-03-24T23:00:00Z', timeZone: 'Europe/Paris'},
    '2020-03-25',
  ],
  ['of an event without a start', {_type: 'event'}, '2026-01-01'],
  [
    'of the newsroom, in an event whose zone is being typed',
    {_type: 'event', start: '2020-03-24T23:00:00Z', timeZone: 'Eur'},
    '2020-03-25',
  ],
  ['of nothing readable', 'story', '2026-01-01'],
])('the day is that %s', (_case, document, day) => {
  expect(roleDay(document, undefined, now)).toBe(day)
})

test.each([
  [[], 'director', ['director']],
  [['director'], 'president', ['president', 'director']],
  [['president', 'director'], 'president', ['director']],
  [['gone', 'director'], 'president', ['president', 'director']],
])('chosen %j, then %s ticked', (chosen, key, kept) => {
  const choices = ['president', 'director'].map((choice) => ({key: choice, label: '', period: '', heldThatDay: true}))
  expect(toggled(chosen, key, choices)).toEqual(kept)
})

test.each([
  [{_type: 'appearance', person: ref('wu')}, 'wu'],
  [{_type: 'quotation', speaker: ref('zhu')}, 'zhu'],
  [{_type: 'quotation'}, undefined],
  [undefined, undefined],
])('%j is about %s', (parent, person) => {
  expect(personOf(parent)).toBe(person)
})

test.each([
  [{events: [ref('visit'), ref('signing')]}, 'visit'],
  [{events: []}, undefined],
  [{}, undefined],
])('the day of %j comes from %s', (document, event) => {
  expect(firstEventOf(document)).toBe(event)
})
