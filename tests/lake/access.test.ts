import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {evaluateSync, parse} from 'groq-js'
import {makeAccess} from '../../sanity/lake/accounts/access.ts'
import type {Role} from '../../sanity/lake/contract.ts'
import {roles} from '../../sanity/lake/contract.ts'
import type {TestLake} from '../support/lake.ts'
import {bearer, startLake} from '../support/lake.ts'

const documents: readonly {_id: string; _type: string; name?: unknown}[] = [
  {_id: 'wu-zhaohui', _type: 'person', name: {en: 'Wu Zhaohui', zh: '吴朝晖'}},
  {_id: 'drafts.visit-2021', _type: 'story', name: {en: 'A visit'}},
  {_id: 'versions.spring.visit-2021', _type: 'story', name: {en: 'A visit, again'}},
]

let closed: TestLake
let open: TestLake
beforeAll(async () => {
  ;[closed, open] = await Promise.all([startLake(), startLake({aclMode: 'public'})])
  for (const lake of [closed, open]) {
    await lake.client('administrator').mutate(documents.slice(0, 2).map((create) => ({create})))
  }
})
afterAll(() => Promise.all([closed.close(), open.close()]))

describe('grants', () => {
  test.each(roles.flatMap((role) => (['private', 'public'] as const).map((aclMode) => [role, aclMode] as const)))(
    'of %s in a %s dataset mean to GROQ what they mean to the lake',
    (role, aclMode) => {
      const access = makeAccess({userId: 'u', role, via: 'token'}, aclMode)
      for (const document of documents) {
        for (const permission of ['read', 'create', 'update', 'history'] as const) {
          const granted = access.grants
            .filter(({permissions}) => permissions.includes(permission))
            .some(({filter}) => evaluateSync(parse(`*[${filter}]`), {dataset: [document]}).data.length === 1)
          expect([role, document._id, permission, access.can(permission, document)]).toEqual([
            role,
            document._id,
            permission,
            granted,
          ])
        }
      }
    },
  )

  test.each([
    ['administrator', ['read', 'create', 'update', 'history'], ['read', 'create', 'update', 'history']],
    ['editor', ['read', 'create', 'update', 'history'], ['read', 'create', 'update', 'history']],
    ['contributor', ['read', 'history'], ['read', 'create', 'update', 'history']],
    ['viewer', ['read', 'history'], ['read', 'history']],
    ['anonymous', [], []],
  ] as const)('let a %s do with what is published %j, with drafts %j', (role: Role, published, drafts) => {
    const access = makeAccess({userId: 'u', role, via: 'token'}, 'private')
    const allowed = (document: {_id: string; _type: string}) =>
      (['read', 'create', 'update', 'history'] as const).filter((permission) => access.can(permission, document))
    expect(documents.slice(0, 2).map(allowed)).toEqual([published, drafts])
  })

  test.each(['administrator', 'editor', 'contributor'] as const)(
    'let a %s open the preview: what they write, they see as readers will',
    async (role) => {
      const client = closed.client(role).withConfig({perspective: 'raw'})
      const {secret} = await createPreviewSecret(client, 'studio', 'http://localhost/studio', role)
      const ids = await client.fetch('*[_type == "sanity.previewUrlSecret" && secret == $secret]._id', {secret})
      expect(ids).toHaveLength(1)
      await client.delete(ids[0])
    },
  )

  test('keep a viewer from writing what opens the preview', async () => {
    const opened = createPreviewSecret(closed.client('viewer'), 'studio', 'http://localhost/studio', 'viewer')
    await expect(opened).rejects.toThrow(/permission/i)
  })

  test('reach Studio as a list', async () => {
    const acl = await closed.client('contributor').request({url: '/projects/newsroom/datasets/production/acl'})
    expect(acl).toEqual([
      {filter: '_id in path("**")', permissions: ['read', 'history']},
      {filter: '_id in path("drafts.**")', permissions: ['read', 'create', 'update', 'history']},
    ])
    expect(await closed.client('anonymous').request({url: '/projects/newsroom/datasets/production/acl'})).toEqual([])
  })
})

describe('reading', () => {
  test.each([
    ['administrator', 2],
    ['editor', 2],
    ['contributor', 2],
    ['viewer', 2],
    ['anonymous', 0],
  ] as const)('a private dataset, a %s sees %i documents', async (role, count) => {
    const client = closed.client(role).withConfig({perspective: 'raw'})
    expect(await client.fetch('count(*)')).toBe(count)
    expect(await client.getDocuments(documents.slice(0, 2).map(({_id}) => _id))).toHaveLength(2)
    expect((await client.getDocuments(documents.slice(0, 2).map(({_id}) => _id))).filter(Boolean)).toHaveLength(count)
  })

  test('a public dataset, an anonymous caller sees what is published and no draft', async () => {
    const client = open.client('anonymous').withConfig({perspective: 'raw'})
    expect(await client.fetch('*{_id}')).toEqual([{_id: 'wu-zhaohui'}])
    expect(await client.getDocument('drafts.visit-2021')).toBeUndefined()
  })

  test.each(['data/export/production', 'data/history/production/documents/wu-zhaohui'])(
    'an anonymous caller gets nothing from a private %s',
    async (path) => {
      const response = await closed.fetch(`/v2025-02-19/${path}`)
      expect(await response.text()).not.toContain('Zhaohui')
    },
  )
})

describe('writing', () => {
  test.each([
    ['administrator', 'drafts.new', 200],
    ['administrator', 'new', 200],
    ['editor', 'new', 200],
    ['contributor', 'drafts.new', 200],
    ['contributor', 'new', 403],
    ['viewer', 'drafts.new', 403],
    ['viewer', 'new', 403],
    ['anonymous', 'new', 403],
  ] as const)('as a %s to %s answers %i', async (role, id, status) => {
    const response = await closed.fetch('/v2025-02-19/data/mutate/production', {
      method: 'POST',
      headers: {'content-type': 'application/json', ...(role !== 'anonymous' && bearer(closed.token(role)))},
      body: JSON.stringify({mutations: [{createOrReplace: {_id: `${id}-${role}`, _type: 'topic'}}]}),
    })
    // Who isn't signed in is told so; who is signed in is told that it isn't allowed.
    expect(role === 'anonymous' ? [401, 403] : [status]).toContain(response.status)
  })
})

describe('a dataset', () => {
  test('is made and deleted by an administrator only, with all that is in it', async () => {
    const client = closed.client('administrator')
    await expect(closed.client('editor').datasets.create('archive')).rejects.toMatchObject({statusCode: 403})
    expect(await client.datasets.create('archive', {aclMode: 'public'})).toEqual({
      datasetName: 'archive',
      aclMode: 'public',
    })
    await expect(client.datasets.create('archive')).rejects.toMatchObject({statusCode: 409})
    expect((await client.datasets.list()).map(({name}) => name)).toEqual(['archive', 'production'])
    const inArchive = client.withConfig({dataset: 'archive'})
    await inArchive.create({_type: 'topic', _id: 'old'})
    await expect(closed.client('editor').datasets.delete('archive')).rejects.toMatchObject({statusCode: 403})
    expect(await client.datasets.delete('archive')).toEqual({deleted: true})
    await expect(inArchive.fetch('*')).rejects.toMatchObject({
      statusCode: 404,
      message: expect.stringContaining('Dataset "archive" not found for project ID "newsroom"'),
    })
  })

  test.each(['Archive', '../up', 'a b', '', 'x'.repeat(65)])('is never called %j', async (name) => {
    const response = await closed.fetch(`/v1/projects/newsroom/datasets/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: bearer(closed.token('administrator')),
    })
    expect([400, 405]).toContain(response.status)
  })
})

test('another project is not found', async () => {
  await expect(closed.client('administrator').request({url: '/projects/elsewhere'})).rejects.toMatchObject({
    statusCode: 404,
  })
})
