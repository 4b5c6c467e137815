import type {SanityClient} from '@sanity/client'

import {bearer, startLake} from '../support/lake.ts'
import type {TestLake} from '../support/lake.ts'

let lake: TestLake
let editor: SanityClient
beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
})
afterAll(() => lake.close())

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => undefined).catch((reason: unknown) => reason)

test('create, patch, delete as the client does them', async () => {
  const created = await editor.create({_type: 'story', headline: 'One', views: 1})
  expect(created).toMatchObject({_id: expect.stringMatching(/^[\w-]{36}$/), _createdAt: created._updatedAt})
  const patched = await editor
    .patch(created._id)
    .set({headline: 'Two'})
    .inc({views: 2})
    .setIfMissing({topics: []})
    .append('topics', [{name: 'AI'}])
    .commit({autoGenerateArrayKeys: true})
  expect(patched).toMatchObject({headline: 'Two', views: 3, topics: [{_key: expect.any(String), name: 'AI'}]})
  expect(patched._rev).not.toBe(created._rev)
  const gone = await editor.delete(created._id)
  expect(gone).toMatchObject({results: [{id: created._id, operation: 'delete'}]})
  expect(await editor.getDocument(created._id)).toBeUndefined()
})

test('what a write returns', async () => {
  const transaction = () => editor.transaction().createOrReplace({_id: 'a', _type: 'story'}).delete('nothing')
  expect(await transaction().commit()).toMatchObject({
    documentIds: ['a', 'nothing'],
    results: [
      {id: 'a', operation: 'create'},
      {id: 'nothing', operation: 'none'},
    ],
  })
  expect(await transaction().commit({returnDocuments: true})).toMatchObject([{_id: 'a'}, undefined])
  const answer = await lake.fetch('/v2026-05-04/data/mutate/production?visibility=async', {
    method: 'POST',
    body: JSON.stringify({mutations: [{createIfNotExists: {_id: 'a', _type: 'story'}}]}),
    headers: {...bearer(lake.token('editor')), 'content-type': 'application/json'},
  })
  expect(await answer.json()).toEqual({transactionId: expect.any(String), results: []})
})

test('by query, and a dry run', async () => {
  await editor.mutate([1, 2, 3].map((number) => ({createOrReplace: {_id: `n${number}`, _type: 'note', number}})))
  await editor
    .patch({query: '*[_type == "note" && number > $n]', params: {n: 1}})
    .set({high: true})
    .commit()
  expect(await editor.fetch('*[high == true]._id')).toEqual(['n2', 'n3'])
  await editor.delete({query: '*[_type == "note"]'}, {dryRun: true})
  expect(await editor.fetch('count(*[_type == "note"])')).toBe(3)
  await editor.delete({query: '*[_type == "note"]'})
  expect(await editor.fetch('count(*[_type == "note"])')).toBe(0)
})

test('a transaction is whole or absent', async () => {
  const error = await errorOf(
    editor.mutate([{create: {_id: 'whole', _type: 'story'}}, {patch: {id: 'not-there', set: {a: 1}}}]),
  )
  expect(error).toMatchObject({
    statusCode: 409,
    details: {type: 'mutationError', items: [{index: 1, error: {type: 'documentNotFoundError', id: 'not-there'}}]},
  })
  expect(await editor.getDocument('whole')).toBeUndefined()
})

test('of two writers with the same revision one wins, every time', async () => {
  const second = lake.client('administrator')
  await editor.createOrReplace({_id: 'race', _type: 'story', count: 0})
  for (let round = 1; round <= 20; round += 1) {
    const before = await editor.getDocument('race')
    const writes = [editor, second, editor, second].map((client, writer) =>
      client
        .patch('race')
        .ifRevisionId(before?._rev ?? '')
        .set({writer})
        .inc({count: 1})
        .commit(),
    )
    const outcomes = await Promise.allSettled(writes)
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(lost).toHaveLength(3)
    for (const reason of lost) {
      expect(reason).toMatchObject({
        statusCode: 409,
        details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: before?._rev}}]},
      })
    }
    expect(await editor.getDocument('race')).toMatchObject({count: round})
  }
})

test.each<[string, unknown, number]>([
  ['no mutations', {}, 400],
  ['mutations that are no list', {mutations: {}}, 400],
  ['an unknown key', {mutations: [], extra: 1}, 400],
  ['an unknown mutation', {mutations: [{upsert: {}}]}, 400],
  ['null', null, 400],
  ['a malformed transaction id', {mutations: [], transactionId: 'a b'}, 400],
])('%s', async (_name, body, status) => {
  const answer = await lake.fetch('/v2026-05-04/data/mutate/production', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {...bearer(lake.token('editor')), 'content-type': 'application/json'},
  })
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({error: {description: expect.any(String)}})
})

test.each([
  [
    'a document nested without end',
    `{"mutations":[{"create":{"_type":"a","x":${'['.repeat(9000)}${']'.repeat(9000)}}}]}`,
  ],
  ['half a document', '{"mutations":[{"create":{"_type":"a"'],
  ['__proto__', '{"mutations":[{"create":{"_type":"a","x":{"__proto__":{"polluted":true}}}}]}'],
])('%s is a 400', async (_name, body) => {
  const answer = await lake.fetch('/v2026-05-04/data/mutate/production', {
    method: 'POST',
    body,
    headers: {...bearer(lake.token('editor')), 'content-type': 'application/json'},
  })
  expect(answer.status).toBe(400)
})

test('a body that is too large is a 413', async () => {
  const answer = await lake.fetch('/v2026-05-04/data/mutate/production', {
    method: 'POST',
    body: JSON.stringify({mutations: [{create: {_type: 'a', text: 'x'.repeat(21 * 1024 * 1024)}}]}),
    headers: {...bearer(lake.token('editor')), 'content-type': 'application/json'},
  })
  expect(answer.status).toBe(413)
})

describe('roles', () => {
  beforeAll(() => editor.createOrReplace({_id: 'theirs', _type: 'story', headline: 'Published'}))

  test.each<['viewer' | 'contributor' | 'anonymous', unknown, 'create' | 'update']>([
    ['viewer', {create: {_type: 'story'}}, 'create'],
    ['viewer', {delete: {id: 'theirs'}}, 'update'],
    ['anonymous', {create: {_type: 'story'}}, 'create'],
    ['contributor', {patch: {id: 'theirs', set: {headline: 'x'}}}, 'update'],
    ['contributor', {createOrReplace: {_id: 'theirs', _type: 'story'}}, 'update'],
    ['contributor', {create: {_id: 'new', _type: 'story'}}, 'create'],
  ])('a %s may not %j', async (role, mutation, permission) => {
    const headers = role === 'anonymous' ? {} : bearer(lake.token(role))
    const answer = await lake.fetch('/v2026-05-04/data/mutate/production', {
      method: 'POST',
      body: JSON.stringify({mutations: [{create: {_id: 'drafts.first', _type: 'story'}}, mutation]}),
      headers: {...headers, 'content-type': 'application/json'},
    })
    expect(answer.status).toBe(403)
    // A contributor may write the first draft, and fails with the second mutation; the others fail with the first.
    const [index, needed] = role === 'contributor' ? [1, permission] : [0, 'create']
    const error = {type: 'insufficientPermissionsError', permission: needed}
    expect(await answer.json()).toMatchObject({error: {type: 'mutationError', items: [{index, error}]}})
    expect(await editor.getDocument('drafts.first')).toBeUndefined()
    expect(await editor.getDocument('theirs')).toMatchObject({headline: 'Published'})
  })

  test('a contributor writes drafts', async () => {
    const draft = await lake.client('contributor').create({_id: 'drafts.mine', _type: 'story', headline: 'Mine'})
    expect(draft).toMatchObject({_id: 'drafts.mine'})
  })
})
