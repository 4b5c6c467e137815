import type {SanityClient} from '@sanity/client'

import {startLake} from '../support/lake.ts'
import type {TestLake} from '../support/lake.ts'

type Fields = Record<string, unknown>

let lake: TestLake
let editor: SanityClient
beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
  await editor.mutate<Fields>([
    {create: {_id: 'wu', _type: 'person', name: 'Wu Zhaohui'}},
    {create: {_id: 'visit', _type: 'story', author: {_type: 'reference', _ref: 'wu'}}},
    {create: {_id: 'fan', _type: 'story', likes: {_type: 'reference', _ref: 'wu', _weak: true}}},
  ])
})
afterAll(() => lake.close())

test('a person whom a story names can not be deleted, and the error tells which story', async () => {
  await expect(editor.delete('wu')).rejects.toMatchObject({
    statusCode: 409,
    details: {
      type: 'mutationError',
      items: [{index: 0, error: {type: 'documentHasExistingReferencesError', id: 'wu', referencingIDs: ['visit']}}],
    },
  })
})

test('the same by action, in the shape of actions', async () => {
  const work = editor.action({actionType: 'sanity.action.document.delete', publishedId: 'wu', includeDrafts: []})
  await expect(work).rejects.toMatchObject({
    statusCode: 409,
    details: {type: 'actionError', items: [{error: {type: 'documentHasExistingReferencesError'}}]},
  })
})

test('a strong reference needs its target, a weak one does not', async () => {
  await expect(editor.create({_type: 'story', author: {_ref: 'gone'}})).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentReferenceDoesNotExistError', referenceID: 'gone'}}]},
  })
  expect(await editor.create({_type: 'story', author: {_ref: 'gone', _weak: true}})).toBeDefined()
})

test('taking the reference away frees the person', async () => {
  await editor.mutate<Fields>([
    {create: {_id: 'temp', _type: 'person'}},
    {patch: {id: 'visit', set: {'author._ref': 'temp'}}},
  ])
  await editor.delete('wu')
  expect(await editor.fetch('*[_id == "fan"][0].likes->name')).toBeNull()
  await expect(editor.delete('temp')).rejects.toMatchObject({statusCode: 409})
})

test('publishing makes strong what was weak only until then', async () => {
  const reference = {_type: 'reference', _ref: 'drafted', _weak: true, _strengthenOnPublish: {type: 'person'}}
  await editor.mutate<Fields>([
    {create: {_id: 'drafts.drafted', _type: 'person'}},
    {create: {_id: 'drafts.about', _type: 'story', author: reference, editors: [{...reference, _key: 'a'}]}},
  ])
  const publish = (id: string) =>
    editor.action({actionType: 'sanity.action.document.publish', draftId: `drafts.${id}`, publishedId: id})
  await expect(publish('about')).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentReferenceDoesNotExistError', referenceID: 'drafted'}}]},
  })
  await publish('drafted')
  await publish('about')
  expect(await editor.getDocument('about')).toMatchObject({
    author: {_type: 'reference', _ref: 'drafted'},
    editors: [{_key: 'a', _type: 'reference', _ref: 'drafted'}],
  })
  expect(JSON.stringify(await editor.getDocument('about'))).not.toMatch(/_weak|_strengthen/)
  await expect(editor.delete('drafted')).rejects.toMatchObject({statusCode: 409})
})

test('where somebody is used: how often in what is published, and in drafts', async () => {
  const author = {_type: 'reference', _ref: 'used'}
  await editor.mutate<Fields>([
    {create: {_id: 'used', _type: 'person'}},
    {create: {_id: 'one', _type: 'story', author}},
    {create: {_id: 'drafts.one', _type: 'story', author}},
    {create: {_id: 'drafts.two', _type: 'story', people: [{...author, _key: 'a'}], author}},
    {create: {_id: 'opening', _type: 'event', hosts: [{...author, _key: 'a'}]}},
  ])
  const used = `{
    "stories": count(*[_type == "story" && references($id) && !(_id in path("drafts.**"))]),
    "drafts": count(*[_type == "story" && references($id) && _id in path("drafts.**")]),
    "events": count(*[_type == "event" && references($id)])
  }`
  expect(await editor.fetch(used, {id: 'used'}, {perspective: 'raw'})).toEqual({stories: 1, drafts: 2, events: 1})
  // As readers will see it once all is published: a draft stands for its story.
  expect(await editor.fetch('count(*[references($id)])', {id: 'used'}, {perspective: 'drafts'})).toBe(3)
})
