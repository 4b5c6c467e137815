import {strings} from '../../../../../lib/i18n/strings.ts'
import {problemOf} from '../../../../../sanity/studio/people/problem.ts'
import type {TestLake} from '../../../../support/lake.ts'
import {admin, startLake} from '../../../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.close())

const failing = async (role: 'administrator' | 'editor', asked: {url: string; method: string; body?: object}) => {
  const outcome: unknown = await lake
    .client(role)
    .request(asked)
    .catch((error: unknown) => error)
  return problemOf(outcome)
}
const chief = async () => {
  const client = lake.client('administrator')
  const [first] = await client.request<{id: string}[]>({url: '/projects/newsroom/users'})
  return first?.id ?? ''
}

test('what the lake refuses is told by its reason', async () => {
  const acl = `/projects/newsroom/acl/${await chief()}`
  const invitations = '/invitations/project/newsroom'
  expect(await failing('administrator', {url: acl, method: 'PUT', body: {roleNames: ['viewer']}})).toBe(
    'lastAdministrator',
  )
  expect(
    await failing('administrator', {url: invitations, method: 'POST', body: {email: admin.email, role: 'editor'}}),
  ).toBe('alreadyMember')
  expect(await failing('administrator', {url: invitations, method: 'POST', body: {email: 'Li', role: 'editor'}})).toBe(
    'notTaken',
  )
  expect(await failing('administrator', {url: `${invitations}/l0`, method: 'DELETE'})).toBe('gone')
  expect(await failing('editor', {url: invitations, method: 'GET'})).toBe('refused')
})

test('no answer is an outage, and so is one that nobody understands', () => {
  expect(problemOf(new TypeError('Failed to fetch'))).toBe('outage')
  expect(problemOf({statusCode: 502, response: {body: '<html>Bad gateway'}})).toBe('outage')
})

test('every problem says in both languages what to do', () => {
  for (const language of ['en', 'zh'] as const) {
    const said = Object.values(strings(language).access.problems)
    expect(said.filter((text) => !/[.。]$/.test(text))).toEqual([])
  }
})
