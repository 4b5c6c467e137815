import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {searchQuestion} from '../../lib/search/question.ts'
import {openSearch, searchChanged, searchNewsroom, suggest} from '../../sanity/content/search.ts'
import {startLake, type TestLake} from '../support/lake.ts'
import {fill, pointSiteAt} from '../support/newsroom.ts'

let lake: TestLake
let editor: SanityClient
let folder: string

beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
  await fill(editor)
  pointSiteAt(lake)
})

afterAll(() => lake.close())

beforeEach(() => {
  // The fixture has broken documents, which are logged each time they are read.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  folder = mkdtempSync(join(tmpdir(), 'search-'))
  process.env['DATA_DIR'] = folder
})

afterEach(async () => {
  await closeSearch()
  rmSync(folder, {recursive: true, force: true})
})

/** As the site does when its server ends. */
async function closeSearch(): Promise<void> {
  const open = globalThis.datelineSearch
  globalThis.datelineSearch = undefined
  open?.feed.stop()
  await open?.service.close()
}

const fed = () => openSearch().feed.settled()

async function found(text: string) {
  const {entities, stories, building} = await searchNewsroom(searchQuestion.parse({text, language: 'en'}))
  return {entities: entities.map(({card}) => card.id), stories: stories.map(({story}) => story.id), building}
}

const inFuture = '2999-01-01T00:00:00Z'

const draftOfStory = (_id: string, headline: string, more: Readonly<Record<string, unknown>> = {}) => ({
  _id,
  _type: 'story',
  language: 'en',
  headline,
  slug: {_type: 'slug', current: _id},
  publishedAt: '2021-05-06T08:00:00Z',
  ...more,
})

test('a new index is filled from the lake, and says when it has everything', async () => {
  await fed()
  const {entities, stories, building} = await found('Wu Zhaohui')
  expect(building).toBeUndefined()
  expect(entities[0]).toBe('person-wu')
  expect(stories).toEqual(expect.arrayContaining(['story-partnership', 'story-partnership-zh']))
})

test('what is not public is neither found nor suggested nor counted', async () => {
  await editor.createOrReplace(draftOfStory('story-secret', 'Zanzibar in May', {embargoUntil: inFuture}))
  await editor.createOrReplace(draftOfStory('drafts.story-draft', 'Zanzibar in June'))
  await editor.createOrReplace(draftOfStory('story-gone', 'Zanzibar in July', {withdrawn: true}))
  await fed()
  const answer = await searchNewsroom(searchQuestion.parse({text: 'Zanzibar', language: 'en'}))
  expect(answer).toMatchObject({entities: [], stories: [], total: 0, facets: {kinds: [], years: []}})
  expect(await suggest('Zanzi', 'en')).toEqual([])
  // Nor does a word that only they have pass for what somebody meant.
  expect((await searchNewsroom(searchQuestion.parse({text: 'Zanzibra', language: 'en'}))).near).toBeUndefined()
})

test('a story is found when it is published, as it is after each change, and no more when it is deleted', async () => {
  await fed()
  const told = async (text: string) => {
    searchChanged(['story-new'])
    await fed()
    return (await found(text)).stories
  }
  await editor.create(draftOfStory('story-new', 'Neutrinos under the lake'))
  expect(await told('neutrinos')).toEqual(['story-new'])
  await editor.patch('story-new').set({headline: 'Muons under the lake'}).commit()
  expect(await told('neutrinos')).toEqual([])
  expect(await told('muons')).toEqual(['story-new'])
  await editor.patch('story-new').set({embargoUntil: inFuture}).commit()
  expect(await told('muons')).toEqual([])
  await editor.delete('story-new')
  expect(await told('muons')).toEqual([])
})

test('a person who is renamed is found under the new name, with the stories', async () => {
  await fed()
  await editor.patch('person-zhu').set({'name.en': 'Shiqiang Zhubert'}).commit()
  searchChanged(['person-zhu'])
  await fed()
  expect(await found('Zhubert')).toMatchObject({
    entities: ['person-zhu'],
    stories: expect.arrayContaining(['story-director']),
  })
  await editor.patch('person-zhu').set({'name.en': 'Zhu Shiqiang'}).commit()
})

test('after a time without the site it catches up: created, changed and deleted', async () => {
  await editor.createOrReplace(draftOfStory('story-a', 'Larks at dawn'))
  await editor.createOrReplace(draftOfStory('story-b', 'Owls at dusk'))
  await fed()
  await closeSearch()
  await editor.delete('story-a')
  await editor.patch('story-b').set({headline: 'Owls at noon'}).commit()
  await editor.createOrReplace(draftOfStory('story-c', 'Swifts at noon'))
  await fed()
  expect((await found('larks')).stories).toEqual([])
  expect((await found('dusk')).stories).toEqual([])
  expect((await found('noon')).stories.toSorted()).toEqual(['story-b', 'story-c'])
})

test.each([
  ['a file that is no database', 'These are not the pages of a database. '.repeat(500)],
  ['an empty file', ''],
])('%s is replaced by an index made anew', async (_, content) => {
  writeFileSync(join(folder, 'search.sqlite'), content)
  await fed()
  expect((await found('Wu Zhaohui')).entities[0]).toBe('person-wu')
})

test('an index of another dataset is not this one', async () => {
  await fed()
  await closeSearch()
  process.env['SANITY_DATASET'] = 'staging'
  expect((await found('Wu Zhaohui')).entities).toEqual([])
  await closeSearch()
  process.env['SANITY_DATASET'] = lake.dataset
})

test('suggestions tell who is meant, and headlines', async () => {
  await fed()
  const suggestions = await suggest('wuzha', 'zh')
  expect(suggestions[0]).toMatchObject({kind: 'person', slug: 'wu-zhaohui', language: 'zh', name: {zh: '吴朝晖'}})
  await editor.createOrReplace(draftOfStory('story-d', 'Dragonflies over the marsh'))
  searchChanged(['story-d'])
  await fed()
  expect(await suggest('dragonf', 'en')).toEqual([
    {
      kind: 'story',
      slug: 'story-d',
      language: 'en',
      name: {en: 'Dragonflies over the marsh'},
      detail: {text: '6 May 2021', language: 'en'},
    },
  ])
})
