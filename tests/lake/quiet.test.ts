import type {TestLake} from '../support/lake.ts'
import {bearer, startLake} from '../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.close())

/** What Studio asks for besides content, as it was recorded, and what keeps it quiet. */
test.each([
  [
    '/v2021-12-15/projects/newsroom?includeMembers=false&includeFeatures=false&includeOrganization=true',
    expect.objectContaining({id: 'newsroom', organizationId: null}),
  ],
  [
    '/v2025-02-19/projects/newsroom/grants',
    expect.objectContaining({'sanity.project.members': [{grants: expect.any(Array)}]}),
  ],
  ['/v2025-02-19/projects/newsroom/datasets?datasetProfile=comments&addonFor=production', []],
  ['/v2025-02-19/projects/newsroom/datasets', [expect.objectContaining({name: 'production', aclMode: 'private'})]],
  ['/v2025-06-27/projects/newsroom/datasets', [expect.objectContaining({name: 'production', aclMode: 'private'})]],
  ['/v2025-02-19/projects/newsroom/user-applications', []],
  ['/v2024-09-01/projects/newsroom/user-applications', []],
  ['/v2025-02-19/features', ['studioComments']],
  ['/v1/help?m=sanity%406.13.2&locale=en-US', {resources: {sectionArray: []}}],
  ['/v2023-12-18/intake/telemetry-status', {status: 'denied'}],
  ['/v2024-07-01/access/requests/me', []],
  ['/v2025-03-01/ping?tag=sanity.studio.protocol-check', {pong: true}],
  [
    '/v1/auth/providers',
    expect.objectContaining({providers: [expect.objectContaining({name: 'local'})], thirdPartyLogin: false}),
  ],
])('GET %s', async (path, body) => {
  const response = await lake.fetch(path, {headers: bearer(lake.token('editor'))})
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(body)
})

test('there is no trial to speak of', async () => {
  const response = await lake.fetch('/v2023-12-11/journey/trial?studioVersion=6.13.2', {
    headers: bearer(lake.token('editor')),
  })
  expect([response.status, await response.json()]).toEqual([200, null])
})

test.each(['asset-limit', 'document-limit', 'comments', 'content-releases'])(
  'there is no plan to upgrade: journey/%s is 404',
  async (name) => {
    expect((await lake.fetch(`/v2025-02-19/journey/${name}`, {headers: bearer(lake.token('editor'))})).status).toBe(404)
  },
)

test('telemetry goes nowhere', async () => {
  const beacon = {method: 'POST', body: JSON.stringify({projectId: 'newsroom', batch: [{type: 'log'}]})}
  expect((await lake.fetch('/v2023-12-18/intake/batch', beacon)).status).toBe(200)
})

test('the members of the project are people and machines', async () => {
  const project = await lake.client('viewer').projects.getById('newsroom')
  expect(project.members).toEqual(
    expect.arrayContaining([
      expect.objectContaining({isRobot: false, isCurrentUser: false, role: 'administrator'}),
      expect.objectContaining({isRobot: true, isCurrentUser: true, role: 'viewer'}),
    ]),
  )
})
