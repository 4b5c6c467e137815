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

const draftOf = (id: string): string => `drafts.${id}`
const act = (action: object, role: 'editor' | 'contributor' | 'viewer' = 'editor', more: object = {}) =>
  lake.fetch('/v2025-02-19/data/actions/production', {
    method: 'POST',
    body: JSON.stringify({actions: Array.isArray(action) ? action : [action], ...more}),
    headers: {...bearer(lake.token(role)), 'content-type': 'application/json'},
  })
const create = (id: string, more: object = {}) => ({
  actionType: 'sanity.action.document.create',
  publishedId: id,
  attributes: {_id: draftOf(id), _type: 'story', headline: 'Draft', ...more},
  ifExists: 'fail',
})
const both = (name: string, id: string, more: object = {}) => ({
  actionType: `sanity.action.document.${name}`,
  draftId: draftOf(id),
  publishedId: id,
  ...more,
})

test('a draft is discarded by the name that Studio has for it as well', async () => {
  await editor.create({_id: 'drafts.discarded', _type: 'story', headline: 'Not to be'})
  await editor.action({actionType: 'sanity.action.document.version.discard', versionId: 'drafts.discarded'})
  expect(await editor.getDocument('drafts.discarded')).toBeUndefined()
})

test('a story’s life: create, edit, publish, edit again, discard, unpublish, delete', async () => {
  const life = async (action: object): Promise<unknown> => {
    const answer = await act(action)
    expect(answer.status).toBe(200)
    const {transactionId} = await answer.json()
    const [draft, published] = await editor.getDocuments([draftOf('life'), 'life'])
    expect(transactionId).toEqual(expect.any(String))
    return [draft?.['headline'], published?.['headline']]
  }
  expect(await life(create('life'))).toEqual(['Draft', undefined])
  expect(await life(both('edit', 'life', {patch: {set: {headline: 'Edited'}}}))).toEqual(['Edited', undefined])
  expect(await life(both('publish', 'life'))).toEqual([undefined, 'Edited'])
  expect(await life(both('edit', 'life', {patch: {set: {headline: 'Again'}}}))).toEqual(['Again', 'Edited'])
  expect(await life({actionType: 'sanity.action.document.discard', draftId: draftOf('life')})).toEqual([
    undefined,
    'Edited',
  ])
  expect(await life(both('unpublish', 'life'))).toEqual(['Edited', undefined])
  expect(await life(both('publish', 'life'))).toEqual([undefined, 'Edited'])
  expect(
    await life({actionType: 'sanity.action.document.delete', publishedId: 'life', includeDrafts: [draftOf('life')]}),
  ).toEqual([undefined, undefined])
})

test('the transaction id that Studio chose becomes the revision', async () => {
  await act([create('mine'), both('edit', 'mine', {patch: {set: {a: 1}}})], 'editor', {transactionId: 'chosen-id'})
  expect(await editor.getDocument(draftOf('mine'))).toMatchObject({_rev: 'chosen-id', a: 1})
})

test('publishing keeps the date of creation and moves on the date of change', async () => {
  await editor.create({_id: 'dated', _type: 'story', _createdAt: '2018-01-01T00:00:00Z'})
  await act(both('edit', 'dated', {patch: {set: {a: 1}}}))
  await act(both('publish', 'dated'))
  expect(await editor.getDocument('dated')).toMatchObject({_createdAt: '2018-01-01T00:00:00Z', a: 1})
})

test('a dry run changes nothing', async () => {
  expect((await act(create('dry'), 'editor', {dryRun: true})).status).toBe(200)
  expect(await editor.getDocument(draftOf('dry'))).toBeUndefined()
})

describe('what can not be done', () => {
  beforeAll(async () => {
    await act(create('there'))
    await editor.create({_id: 'published', _type: 'story'})
  })
  test.each<[string, object, number, string]>([
    ['create what exists', create('there'), 409, 'documentAlreadyExistsError'],
    ['publish without a draft', both('publish', 'published'), 409, 'documentNotFoundError'],
    [
      'publish another draft',
      both('publish', 'there', {ifDraftRevisionId: 'x'}),
      409,
      'documentRevisionIDDoesNotMatchError',
    ],
    [
      'publish over another',
      both('publish', 'there', {ifPublishedRevisionId: 'x'}),
      409,
      'documentRevisionIDDoesNotMatchError',
    ],
    ['edit nothing', both('edit', 'gone', {patch: {set: {a: 1}}}), 409, 'documentNotFoundError'],
    ['unpublish a draft', both('unpublish', 'there'), 409, 'documentNotFoundError'],
    ['someone else’s draft', {...both('publish', 'there'), publishedId: 'published'}, 400, 'validationError'],
    ['a patch that is none', both('edit', 'there', {patch: {replace: 1}}), 400, 'validationError'],
    ['an unknown key', both('publish', 'there', {force: true}), 400, 'validationError'],
    ['a release', {actionType: 'sanity.action.release.create', releaseId: 'r'}, 400, 'validationError'],
    ['a version', {actionType: 'sanity.action.document.version.create'}, 400, 'validationError'],
    ['no action', {}, 400, 'validationError'],
  ])('%s', async (_name, action, status, type) => {
    const answer = await act([both('edit', 'there', {patch: {set: {changed: true}}}), action])
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({error: {type: 'actionError', items: [{index: 1, error: {type}}]}})
    expect(await editor.getDocument(draftOf('there'))).not.toHaveProperty('changed')
  })

  test('ignoring what exists', async () => {
    expect((await act({...create('there'), ifExists: 'ignore'})).status).toBe(200)
  })

  test('a contributor drafts but does not publish; a viewer does neither', async () => {
    expect((await act(create('theirs'), 'contributor')).status).toBe(200)
    expect((await act(both('edit', 'published', {patch: {set: {a: 1}}}), 'contributor')).status).toBe(200)
    for (const [action, role] of [
      [both('publish', 'theirs'), 'contributor'],
      [both('unpublish', 'published'), 'contributor'],
      [create('viewed'), 'viewer'],
    ] as const) {
      const answer = await act(action, role)
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({error: {items: [{error: {type: 'insufficientPermissionsError'}}]}})
    }
    expect(await editor.getDocument(draftOf('theirs'))).toBeDefined()
  })
})
