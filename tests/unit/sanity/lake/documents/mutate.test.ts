import {LakeError} from '../../../../../sanity/lake/contract.ts'
import type {LakeDocument} from '../../../../../sanity/lake/contract.ts'
import type {Core} from '../../../../../sanity/lake/core.ts'
import {everybody, startCore} from '../../../../support/core.ts'
import type {TestCore} from '../../../../support/core.ts'

let running: TestCore
let core: Core
beforeEach(() => {
  running = startCore()
  core = running.core
})
afterEach(() => running.close())

const mutate = (...mutations: unknown[]) => core.mutateAs('newsroom', {mutations, access: everybody})
const get = (id: string): LakeDocument | undefined => core.documents.get('newsroom', id)
const story = (id: string, more: object = {}) => ({_id: id, _type: 'story', ...more})

/** The error's parts that callers look at. */
function failure(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (!(error instanceof LakeError)) throw error
    const {type, items} = Object(error.body['error'])
    return {status: error.status, type, item: items?.[0]}
  }
  return undefined
}

describe('patches', () => {
  const before = {
    headline: 'Visit',
    views: 3,
    topics: [
      {_key: 'a', name: 'AI'},
      {_key: 'b', name: 'Robots'},
    ],
    tags: ['lab', 'zju'],
    slug: {current: 'visit'},
  }
  test.each<[string, object, object]>([
    ['set', {set: {headline: 'New'}}, {headline: 'New'}],
    ['set deep', {set: {'slug.current': 'new'}}, {slug: {current: 'new'}}],
    ['set by key', {set: {'topics[_key=="b"].name': 'Bots'}}, {topics: [before.topics[0], {_key: 'b', name: 'Bots'}]}],
    ['set by index', {set: {'tags[0]': 'x'}}, {tags: ['x', 'zju']}],
    ['setIfMissing on what is there', {setIfMissing: {headline: 'New'}}, {headline: 'Visit'}],
    ['setIfMissing', {setIfMissing: {dateline: 'Hangzhou'}}, {dateline: 'Hangzhou'}],
    ['unset', {unset: ['headline', 'slug.current']}, {slug: {}}],
    ['unset by key', {unset: ['topics[_key=="a"]']}, {topics: [before.topics[1]]}],
    ['unset by value', {unset: ['tags[@=="lab"]']}, {tags: ['zju']}],
    ['inc', {inc: {views: 2}}, {views: 5}],
    ['dec', {dec: {views: 2}}, {views: 1}],
    ['insert after', {insert: {after: 'tags[-1]', items: ['x']}}, {tags: ['lab', 'zju', 'x']}],
    ['insert before', {insert: {before: 'tags[0]', items: ['x', 'y']}}, {tags: ['x', 'y', 'lab', 'zju']}],
    ['insert in place', {insert: {replace: 'topics[_key=="a"]', items: []}}, {topics: [before.topics[1]]}],
    ['diffMatchPatch', {diffMatchPatch: {headline: '@@ -1,5 +1,6 @@\n Visit\n+s\n'}}, {headline: 'Visits'}],
    ['nothing', {unset: ['_empty_action_guard_pseudo_field_']}, {headline: 'Visit'}],
  ])('%s', (_name, patch, after) => {
    mutate({create: story('visit', before)})
    const {transactionId, changes} = mutate({patch: {id: 'visit', ...patch}})
    expect(get('visit')).toMatchObject({...after, _rev: transactionId})
    expect(changes).toHaveLength(1)
  })

  test.each<[string, object]>([
    ['_id', {set: {_id: 'other'}}],
    ['_type', {set: {_type: 'person'}}],
    ['_type, taken away', {unset: ['_type']}],
    ['a bad attribute name', {set: {place: {'a b': 1}}}],
    ['a broken path', {set: {'topics[[': 1}}],
    ['an unknown operation', {merge: {a: 1}}],
    ['two places to insert', {insert: {before: 'tags[0]', after: 'tags[0]', items: []}}],
    ['a number that is text', {inc: {views: 'many'}}],
  ])('refuses a patch of %s, and changes nothing', (_name, patch) => {
    const {transactionId} = mutate({create: story('visit', before)})
    expect(failure(() => mutate({patch: {id: 'visit', ...patch}}))).toMatchObject({status: 400, type: 'mutationError'})
    expect(get('visit')).toMatchObject({...before, _rev: transactionId})
  })

  test('by query sees what the same transaction wrote before', () => {
    mutate({create: story('a', {kind: 'old'})})
    mutate(
      {create: story('b', {kind: 'old'})},
      {patch: {query: '*[_type == "story" && kind == $kind]', params: {kind: 'old'}, set: {kind: 'new'}}},
      {delete: {query: '*[_id == "a" && kind == "new"]'}},
    )
    expect(get('a')).toBeUndefined()
    expect(get('b')).toMatchObject({kind: 'new'})
  })
})

describe('what can not be', () => {
  test.each<[string, unknown[], number, string]>([
    ['create twice', [{create: story('a')}, {create: story('a')}], 409, 'documentAlreadyExistsError'],
    ['patch of nothing', [{patch: {id: 'gone', set: {a: 1}}}], 409, 'documentNotFoundError'],
    [
      'wrong revision',
      [{create: story('a')}, {patch: {id: 'a', ifRevisionID: 'x', set: {a: 1}}}],
      409,
      'documentRevisionIDDoesNotMatchError',
    ],
    [
      'strong reference to nothing',
      [{create: story('a', {author: {_ref: 'gone'}})}],
      409,
      'documentReferenceDoesNotExistError',
    ],
    ['no type', [{create: {_id: 'a'}}], 400, 'validationError'],
    ['id with a space', [{create: story('a b')}], 400, 'validationError'],
    ['id starting with a hyphen', [{create: story('-a')}], 400, 'validationError'],
    ['id too long', [{create: story('a'.repeat(129))}], 400, 'validationError'],
    ['createOrReplace without id', [{createOrReplace: {_type: 'story'}}], 400, 'validationError'],
    ['two mutations in one', [{create: story('a'), delete: {id: 'a'}}], 400, 'validationError'],
    ['an unknown mutation', [{upsert: story('a')}], 400, 'validationError'],
    ['no object', ['create'], 400, 'validationError'],
    ['neither id nor query', [{delete: {}}], 400, 'validationError'],
    ['__proto__', [{create: JSON.parse('{"_id":"a","_type":"story","__proto__":{"x":1}}')}], 400, 'validationError'],
    ['__proto__ in a path', [{patch: {id: 'before', set: {'a.__proto__.x': 1}}}], 400, 'validationError'],
    // groq-js asks documents for this method: such an attribute would break every query that meets the document.
    ['hasOwnProperty', [{create: story('a', {body: [{hasOwnProperty: 1}]})}], 400, 'validationError'],
    ['a type without end', [{create: {_id: 'a', _type: 'x'.repeat(300)}}], 400, 'validationError'],
    ['a type with a NUL', [{create: {_id: 'a', _type: 'x\u0000y'}}], 400, 'validationError'],
  ])('%s', (_name, mutations, status, type) => {
    const before = {create: story('before')}
    expect(failure(() => mutate(before, ...mutations))).toMatchObject({
      status,
      type: 'mutationError',
      item: {error: {type}},
    })
    expect(core.documents.ids('newsroom')).toEqual([])
    expect(
      core.query(core.view('newsroom', 'raw', everybody), {query: 'count(*)', params: {}, identity: 'x'}).result,
    ).toBe(0)
  })

  test('a malformed query in a patch is a parse error', () => {
    expect(failure(() => mutate({delete: {query: '*['}}))).toMatchObject({status: 400, type: 'queryParseError'})
  })
})

describe('references', () => {
  test('a document that others refer to stays until they are gone, in any order within one transaction', () => {
    mutate({create: story('visit', {author: {_type: 'reference', _ref: 'wu'}})}, {create: {_id: 'wu', _type: 'person'}})
    expect(failure(() => mutate({delete: {id: 'wu'}}))).toEqual({
      status: 409,
      type: 'mutationError',
      item: {
        index: 0,
        error: {
          type: 'documentHasExistingReferencesError',
          id: 'wu',
          referencingIDs: ['visit'],
          description: 'Document "wu" cannot be deleted as there are references to it from "visit"',
        },
      },
    })
    mutate({delete: {id: 'wu'}}, {delete: {id: 'visit'}})
    expect(core.documents.ids('newsroom')).toEqual([])
  })
  test.each([{_weak: true}, {_type: 'globalDocumentReference'}, {_dataset: 'other'}])('%j needs no target', (more) => {
    mutate({create: story('visit', {author: {_ref: 'gone', ...more}})})
    expect(get('visit')).toBeDefined()
  })
  test('a document may refer to itself, and go', () => {
    mutate({create: story('visit', {next: {_ref: 'visit'}})})
    mutate({delete: {id: 'visit'}})
    expect(get('visit')).toBeUndefined()
  })
})

describe('transactions', () => {
  test('the caller’s transaction id becomes the revision, once', () => {
    const request = {mutations: [{create: story('visit')}], access: everybody, transactionId: 'mine'}
    core.mutateAs('newsroom', request)
    expect(get('visit')?._rev).toBe('mine')
    expect(failure(() => core.mutateAs('newsroom', request))).toMatchObject({status: 409})
  })
  test('a dry run tells what would happen, and leaves no trace', () => {
    const told: unknown[] = []
    core.subscribe((commit) => told.push(commit))
    mutate({create: story('a', {slug: {current: 'a'}})})
    const {result, changes} = core.mutateAs('newsroom', {
      mutations: [{delete: {id: 'a'}}, {create: story('b')}],
      access: everybody,
      dryRun: true,
    })
    expect(result.map(({operation}) => operation)).toEqual(['delete', 'create'])
    expect(changes).toHaveLength(2)
    expect(told).toHaveLength(1)
    const view = core.view('newsroom', 'raw', everybody)
    expect(core.query(view, {query: '*[_type == "story"]._id', params: {}, identity: 'x'}).result).toEqual(['a'])
    expect(core.query(view, {query: '*[slug.current == "a"]._id', params: {}, identity: 'x'}).result).toEqual(['a'])
  })
  test('drafts. is completed to an id, arrays get keys when asked', () => {
    const {result} = core.mutateAs('newsroom', {
      mutations: [
        {create: {_id: 'drafts.', _type: 'story', body: [{_type: 'block', children: [{text: 'x'}]}, 'text']}},
      ],
      access: everybody,
      autoGenerateArrayKeys: true,
    })
    const id = result[0]?.id ?? ''
    expect(id).toMatch(/^drafts\.[\w-]{36}$/)
    expect(get(id)?.['body']).toEqual([
      {_key: expect.any(String), _type: 'block', children: [{_key: expect.any(String), text: 'x'}]},
      'text',
    ])
  })
  test('_createdAt is kept, _updatedAt and _rev are the lake’s', () => {
    const _createdAt = '2018-09-01T00:00:00Z'
    mutate({create: story('a', {_createdAt, _updatedAt: _createdAt, _rev: 'x'})})
    mutate({createOrReplace: story('a', {headline: 'b'})})
    expect(get('a')).toMatchObject({_createdAt, headline: 'b'})
    expect(get('a')?._updatedAt).not.toBe(_createdAt)
    expect(get('a')?._rev).not.toBe('x')
  })
  test('a subscriber that writes is heard after the write that it was told of, by everybody', () => {
    const told: (string | undefined)[] = []
    core.subscribe(({changes}) => {
      if (changes[0]?.id === 'first') mutate({create: story('second')})
    })
    core.subscribe(({changes}) => told.push(changes[0]?.id))
    mutate({create: story('first')})
    expect(told).toEqual(['first', 'second'])
  })
  test('a subscriber that fails keeps neither the write nor the other subscribers from going on', () => {
    const told: string[] = []
    core.subscribe(() => {
      throw new Error('broken')
    })
    core.subscribe(({transactionId}) => told.push(transactionId))
    const {transactionId} = mutate({create: story('a')})
    expect(told).toEqual([transactionId])
  })
})
