import {draftsOf} from '../../../../sanity/studio/desk/mine.ts'
import {heldBack, outThisWeek} from '../../../../sanity/studio/desk/outings.ts'
import {findAttention} from '../../../../sanity/studio/desk/attention.ts'
import {unitsOf} from '../../../../sanity/studio/desk/institution-tree.ts'
import {linkPatch} from '../../../../sanity/studio/gate/link.ts'
import {addRole} from '../../../../sanity/studio/inputs/add-role.ts'
import {countByType, eachOnce, findUsage} from '../../../../sanity/studio/usage/find-usage.ts'
import {startOfStory} from '../../../../sanity/schema/story-start.ts'
import {startLake, type TestLake} from '../../../support/lake.ts'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const lab = {_id: 'lab', _type: 'institution', name: {en: 'Zhejiang Lab'}, place: {city: {en: 'Hangzhou', zh: '杭州'}}}
const zhu = {
  _id: 'zhu',
  _type: 'person',
  name: {en: 'Zhu Shiqiang'},
  otherNames: ['editor'],
  roles: [{_key: 'president', _type: 'role', title: {en: 'President'}}],
}
const site = {_id: 'site', _type: 'site', name: {en: 'Newsroom'}, publisher: ref('lab'), languages: ['en']}
const story = {
  _id: 'visit',
  _type: 'story',
  language: 'en',
  headline: 'A visit',
  appearances: [{_key: 'a', _type: 'appearance', person: ref('zhu')}],
}

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
  const editor = lake.client('editor')
  await editor.transaction().create(lab).create(zhu).create(site).create(story).commit()
})
afterAll(() => lake.close())

test('my drafts are those I had a hand in, all the others are not', async () => {
  const me = await lake.client('editor').request<{id: string}>({url: '/users/me'})
  await lake.client('editor').create({_id: 'drafts.mine', _type: 'story', headline: 'Mine'})
  await lake.client('administrator').create({_id: 'drafts.theirs', _type: 'story', headline: 'Theirs'})
  expect(await draftsOf(lake.client('editor'), me.id)).toEqual(['mine'])
  expect(await draftsOf(lake.client('viewer'), 'somebody who wrote nothing')).toEqual([])
})

test('a story without standfirst and a person with undated roles need attention', async () => {
  const {stories, people, totals} = await findAttention(lake.client('editor'))
  const visit = stories.find(({id}) => id === 'visit')
  expect(visit?.items.map(({finding}) => finding.code)).toEqual(['standfirst-missing', 'date-missing', 'slug-missing'])
  expect(people).toMatchObject([{id: 'zhu', undated: 1}])
  expect(totals.people).toBe(1)
})

test('a newsroom of many stories is looked through some at a time, to the last', async () => {
  const editor = lake.client('editor')
  const {totals} = await findAttention(editor)
  const seen = []
  for (let from = 0; from < totals.stories; from += 1) seen.push(...(await findAttention(editor, from, 1)).stories)
  expect(new Set(seen.map(({id}) => id)).size).toBe(totals.stories)
  expect((await findAttention(editor, totals.stories, 1)).stories).toEqual([])
})

describe('what waits for its time', () => {
  const minute = 60_000
  const at = (offset: number) => new Date(Date.now() + offset * minute).toISOString()
  const waiting: {_id: string; publishedAt: string; embargoUntil?: string; withdrawn?: boolean}[] = [
    {_id: 'embargoed', publishedAt: at(-minute), embargoUntil: at(20)},
    {_id: 'scheduled', publishedAt: at(10)},
    {_id: 'drafts.never-published', publishedAt: at(5)},
    {_id: 'down', publishedAt: at(5), withdrawn: true},
    {_id: 'out-since-its-embargo', publishedAt: at(-30 * 24 * 60), embargoUntil: at(-5)},
    {_id: 'long-out', publishedAt: at(-30 * 24 * 60)},
  ]

  test('is what is published and neither out nor taken down, the next first', async () => {
    const editor = lake.client('editor')
    for (const one of waiting) await editor.create({_type: 'story', ...one})
    const held = await heldBack(editor)
    expect(held.map(({id}) => id)).toEqual(['scheduled', 'embargoed'])
    expect(heldBack.until(held)).toEqual(held[0]?.at)
    expect((await outThisWeek(editor)).map(({id}) => id)).toEqual(['out-since-its-embargo'])
  })
})

test('where a person is used, drafts and published versions together', async () => {
  await lake.client('editor').create({...story, _id: 'drafts.visit'})
  expect(await findUsage(lake.client('editor'), 'drafts.zhu')).toEqual([{id: 'visit', type: 'story'}])
  const found = [
    {id: 'a', type: 'event'},
    {id: 'b', type: 'story'},
    {id: 'drafts.b', type: 'story'},
    {id: 'c', type: 'story'},
  ]
  expect([...countByType(eachOnce(found))]).toEqual([
    ['story', 2],
    ['event', 1],
  ])
})

test('a role added in a story stands in the person’s draft, and nothing of the person is lost', async () => {
  const role = {title: {en: ' Chair ', zh: ' '}, institution: 'lab', from: '2020-03', to: ''}
  await addRole(lake.client('editor'), 'zhu', 'chair', role)
  expect(await lake.client('editor').getDocument('drafts.zhu')).toMatchObject({
    name: {en: 'Zhu Shiqiang'},
    roles: [{_key: 'president'}, {_key: 'chair', title: {en: 'Chair'}, institution: {_ref: 'lab'}, from: '2020-03'}],
  })
})

test('a new story starts with today’s dateline, its author, and the publisher', async () => {
  const context = {getClient: () => lake.client('editor')}
  const user = {id: 'e', name: 'editor', email: '', roles: [], role: ''}
  expect(await startOfStory({language: 'zh'}, {...context, currentUser: user})).toMatchObject({
    language: 'zh',
    dateline: {place: '杭州', date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)},
    byline: [{person: {_ref: 'zhu'}}],
    institutions: [{_ref: 'lab'}],
  })
  const stranger = await startOfStory(undefined, {...context, currentUser: {...user, name: 'Somebody'}})
  expect(stranger).toMatchObject({language: 'en', byline: [{name: 'Newsroom'}]})
})

const one = (_id: string, en: string, parent?: string) => ({
  _id,
  name: {en, zh: undefined},
  kind: undefined,
  parent,
})

describe('institutions as a tree', () => {
  const all = [
    one('z', 'Zhejiang University'),
    one('f', 'Faculty', 'z'),
    one('a', 'Academy', 'gone'),
    one('c', 'Chair', 'f'),
  ]
  test.each([
    [undefined, ['a', 'z']],
    ['z', ['f']],
    ['f', ['c']],
    ['c', []],
  ])('below %s', (parent, ids) => {
    expect(unitsOf(all, parent, 'en').map(({_id}) => _id)).toEqual(ids)
  })
})

describe('a name that is linked from the gate', () => {
  const span = {_key: 's', _type: 'span', text: 'At ZJU today', marks: []}
  const document = {_id: 'drafts.a', body: [{_key: 'b', _type: 'block', children: [span], markDefs: []}]}
  const found = {code: 'name-not-linked' as const, block: 'b', text: 'ZJU', start: 3, end: 6, entities: []}

  test('becomes a mention', () => {
    expect(linkPatch(document, found, 'zju')).toMatchObject({
      'body[_key=="b"].markDefs': [{_type: 'mention', entity: {_ref: 'zju'}}],
      'body[_key=="b"].children': [{text: 'At '}, {text: 'ZJU', marks: [expect.any(String)]}, {text: ' today'}],
    })
  })

  test('stays as it is when the text has changed meanwhile', () => {
    const changed = {...document, body: [{...document.body[0], children: [{...span, text: 'At the ZJU'}]}]}
    expect(linkPatch(changed, found, 'zju')).toBeUndefined()
  })
})
