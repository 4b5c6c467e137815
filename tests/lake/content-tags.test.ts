import type {SanityClient} from '@sanity/client'
import {getArchive, getArchiveOfAll} from '../../sanity/content/archive.ts'
import {getEntityStories} from '../../sanity/content/entity-stories.ts'
import {getEvent} from '../../sanity/content/event.ts'
import {getFeedStories} from '../../sanity/content/feed.ts'
import {getFront} from '../../sanity/content/front.ts'
import {getInstitution} from '../../sanity/content/institution.ts'
import {getDirectory} from '../../sanity/content/directory.ts'
import {getAgenda, getEventYear} from '../../sanity/content/events.ts'
import {getSharedHistory} from '../../sanity/content/shared-history.ts'
import {getProgrammes, getTopics} from '../../sanity/content/lists.ts'
import {getPerson} from '../../sanity/content/person.ts'
import {getProgramme} from '../../sanity/content/programme.ts'
import {change, tagsOf} from '../../sanity/content/purge.ts'
import {getRelated} from '../../sanity/content/related.ts'
import {getSite} from '../../sanity/content/site.ts'
import {getStories} from '../../sanity/content/stories.ts'
import {getStory} from '../../sanity/content/story.ts'
import {getTopic} from '../../sanity/content/topic.ts'
import {startLake, type TestLake} from '../support/lake.ts'
import {fill, pointSiteAt} from '../support/newsroom.ts'

let lake: TestLake
let editor: SanityClient
/** Tags of the page under way: the site asks for them with a fetch that Next reads. */
let tags: Set<string>

/** The stories under a story, asked for as its page does. */
async function related(slug: string) {
  const found = await getStory('en', slug)
  return found !== undefined && 'story' in found ? getRelated(found.story) : undefined
}

const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  site: getSite,
  'front en': () => getFront('en'),
  'front zh': () => getFront('zh'),
  'news en': () => getStories('en'),
  'archive en': () => getArchiveOfAll('en'),
  '2020 en': () => getArchive('en', '2020'),
  'march 2020 en': () => getArchive('en', '2020-03'),
  'march 2020 zh': () => getArchive('zh', '2020-03'),
  'stories of wu': () => getEntityStories('en', 'person', 'wu-zhaohui', undefined),
  'stories of zju in 2020': () => getEntityStories('zh', 'institution', 'zju', '2020'),
  'story partnership en': () => getStory('en', 'partnership'),
  'story partnership zh': () => getStory('zh', 'partnership'),
  'story director': () => getStory('en', 'director'),
  'story by an older slug': () => getStory('en', 'accelerating-integration'),
  'story not there': () => getStory('en', 'spring'),
  'related to the partnership': () => related('partnership'),
  'related to the director': () => related('director'),
  'related to the symposium': () => related('symposium'),
  'wu en': () => getPerson('en', 'wu-zhaohui'),
  'wu zh': () => getPerson('zh', 'wu-zhaohui'),
  zhu: () => getPerson('en', 'zhu-shiqiang'),
  'li, not public': () => getPerson('en', 'li-draft'),
  zju: () => getInstitution('zh', 'zju'),
  lab: () => getInstitution('en', 'lab'),
  cad: () => getInstitution('en', 'cad'),
  'institution not there': () => getInstitution('en', 'policy-office'),
  visit: () => getEvent('en', 'zju-visit'),
  partnership: () => getTopic('zh', 'partnership'),
  plan: () => getProgramme('en', 'five-year-plan'),
  people: () => getDirectory('en', 'person', undefined),
  'institutions with Z': () => getDirectory('en', 'institution', 'Z'),
  institutions: () => getDirectory('zh', 'institution', undefined),
  events: () => getAgenda('2020-03-25'),
  'events of 2020': () => getEventYear('2020'),
  'lab with zju': () => getSharedHistory('en', ['lab', 'zju'], undefined),
  'cad with cas': () => getSharedHistory('zh', ['cad', 'cas'], undefined),
  topics: getTopics,
  programmes: getProgrammes,
  'feed en': () => getFeedStories('en'),
  'feed of wu': () => getFeedStories('en', {kind: 'person', slug: 'wu-zhaohui'}),
  'feed of zju': () => getFeedStories('en', {kind: 'institution', slug: 'zju'}),
  'feed of nobody': () => getFeedStories('en', {kind: 'topic', slug: 'brain-science'}),
}

const en = (name: string) => ({en: name})
const slug = (current: string) => ({_type: 'slug', current})
const ref = (_ref: string) => ({_type: 'reference', _ref, _weak: true})
const created = {publishedAt: '2020-03-27T00:00:00Z', language: 'en'}

/** What editors do, one after the other. */
const changes: readonly [string, string, (client: SanityClient) => Promise<unknown>][] = [
  [
    'a headline is corrected',
    'story-partnership',
    (c) => c.patch('story-partnership').set({headline: 'Better'}).commit(),
  ],
  ['a person is renamed', 'person-wu', (c) => c.patch('person-wu').set({'name.en': 'WU Zhaohui'}).commit()],
  ['a unit is renamed', 'institution-cs', (c) => c.patch('institution-cs').set({'name.en': 'Computing'}).commit()],
  ['a parent is renamed', 'institution-zju', (c) => c.patch('institution-zju').set({'name.zh': '浙大'}).commit()],
  ['an event is postponed', 'event-visit', (c) => c.patch('event-visit').set({status: 'postponed'}).commit()],
  [
    'an event changes its host',
    'event-symposium',
    (c) =>
      c
        .patch('event-symposium')
        .set({hosts: [ref('institution-lab')]})
        .commit(),
  ],
  [
    'a person takes a role in a unit',
    'person-zhu',
    (c) =>
      c
        .patch('person-zhu')
        .append('roles', [{_key: 'new', title: en('Adviser'), institution: ref('institution-cad')}])
        .commit(),
  ],
  [
    'a person in the story is published at last',
    'person-li',
    (c) => c.create({_id: 'person-li', _type: 'person', name: en('Li'), slug: slug('li-draft')}),
  ],
  [
    'a unit of a unit is founded',
    'institution-new',
    (c) =>
      c.create({
        _id: 'institution-new',
        _type: 'institution',
        name: en('Policy Research Office'),
        slug: slug('policy-office'),
        partOf: ref('institution-fit'),
      }),
  ],
  [
    'the unit gets a story',
    'story-new',
    (c) =>
      c.create({
        _id: 'story-new',
        _type: 'story',
        ...created,
        headline: 'Founded',
        slug: slug('spring'),
        institutions: [ref('institution-new')],
      }),
  ],
  [
    'the story gets a person',
    'story-new',
    (c) =>
      c
        .patch('story-new')
        .set({appearances: [{_key: 'wu', person: ref('person-wu')}]})
        .commit(),
  ],
  [
    'a story comes that shares only an event',
    'story-report',
    (c) =>
      c.create({
        _id: 'story-report',
        _type: 'story',
        ...created,
        headline: 'Report',
        slug: slug('report'),
        events: [ref('event-symposium')],
      }),
  ],
  [
    'it was of another event',
    'story-report',
    (c) =>
      c
        .patch('story-report')
        .set({events: [ref('event-visit')]})
        .commit(),
  ],
  [
    'the story is translated',
    'story-new-zh',
    (c) =>
      c.create({
        _id: 'story-new-zh',
        _type: 'story',
        ...created,
        language: 'zh',
        headline: '成立',
        slug: slug('spring'),
        institutions: [ref('institution-new')],
        appearances: [{_key: 'wu', person: ref('person-wu')}],
      }),
  ],
  [
    'the translations are linked',
    'translations-new',
    (c) =>
      c.create({
        _id: 'translations-new',
        _type: 'translation.metadata',
        translations: [
          {_key: 'en', language: 'en', value: ref('story-new')},
          {_key: 'zh', language: 'zh', value: ref('story-new-zh')},
        ],
      }),
  ],
  ['the translation is withdrawn', 'story-new-zh', (c) => c.patch('story-new-zh').set({withdrawn: true}).commit()],
  ['and comes back', 'story-new-zh', (c) => c.patch('story-new-zh').unset(['withdrawn']).commit()],
  [
    'a story gets another slug',
    'story-director',
    (c) =>
      c
        .patch('story-director')
        .set({slug: slug('the-director'), previousSlugs: ['director']})
        .commit(),
  ],
  ['a broken story is mended', 'story-broken', (c) => c.patch('story-broken').set({headline: 'Whole'}).commit()],
  [
    'a nameless person gets a name',
    'person-nameless',
    (c) =>
      c
        .patch('person-nameless')
        .set({name: en('Named')})
        .commit(),
  ],
  [
    'a topic begins',
    'topic-new',
    (c) => c.create({_id: 'topic-new', _type: 'topic', name: en('Brain science'), slug: slug('brain-science')}),
  ],
  [
    'a programme gets a period',
    'programme-plan',
    (c) =>
      c
        .patch('programme-plan')
        .set({period: {from: '2020'}})
        .commit(),
  ],
  [
    'the site gets another lead',
    'site',
    (c) =>
      c
        .patch('site')
        .set({leads: [ref('story-symposium')]})
        .commit(),
  ],
  [
    'an editor composes the front page',
    'site',
    (c) =>
      c
        .patch('site')
        .set({
          frontPage: [
            {_type: 'chosenStories', _key: 'chosen', stories: [ref('story-report')]},
            {_type: 'storiesAbout', _key: 'about', about: ref('topic-new')},
          ],
        })
        .commit(),
  ],
  [
    'a chosen story has a translation at last',
    'translations-report',
    (c) =>
      c.create({
        _id: 'translations-report',
        _type: 'translation.metadata',
        translations: [
          {_key: 'en', language: 'en', value: ref('story-report')},
          {_key: 'zh', language: 'zh', value: ref('story-new-zh')},
        ],
      }),
  ],
  [
    'a topic on the front page is renamed',
    'topic-new',
    (c) =>
      c
        .patch('topic-new')
        .set({name: en('Brains')})
        .commit(),
  ],
  [
    'a unit moves to another parent',
    'institution-cad',
    (c) =>
      c
        .patch('institution-cad')
        .set({partOf: ref('institution-lab')})
        .commit(),
  ],
  [
    'a story is put under embargo',
    'story-partnership-zh',
    (c) => c.patch('story-partnership-zh').set({embargoUntil: '2099-01-01T00:00:00Z'}).commit(),
  ],
  ['a story is deleted', 'story-partnership', (c) => c.delete('story-partnership')],
  ['an event is deleted', 'event-visit', (c) => c.delete('event-visit')],
  ['a person is deleted', 'person-zhu', (c) => c.delete('person-zhu')],
]

async function load(page: () => Promise<unknown>) {
  tags = new Set()
  const shown = JSON.stringify(await page())
  return {shown, tags}
}

async function loadAll() {
  const loaded = new Map<string, {shown: string; tags: Set<string>}>()
  for (const [name, page] of Object.entries(pages)) loaded.set(name, await load(page))
  return loaded
}

beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
  await fill(editor)
  pointSiteAt(lake)
})

afterAll(() => lake.close())

beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  jest.spyOn(globalThis, 'fetch').mockImplementation((_address, init) => {
    for (const tag of init?.next?.tags ?? []) tags.add(tag)
    return Promise.resolve(new Response(''))
  })
})

test('every change reaches every page that it changes', async () => {
  let before = await loadAll()
  const missed: string[] = []
  const reached: Record<string, number> = {}
  for (const [name, id, apply] of changes) {
    const old = await editor.getDocument(id)
    await apply(editor)
    const purged = tagsOf(change.parse({before: old ?? null, after: (await editor.getDocument(id)) ?? null}))
    const after = await loadAll()
    const changed = [...before].filter(([page, {shown}]) => shown !== after.get(page)?.shown)
    reached[name] = changed.length
    for (const [page, {tags: tied}] of changed) {
      if (!purged.some((tag) => tied.has(tag))) missed.push(`${name}: ${page}`)
    }
    before = after
  }
  expect(missed).toEqual([])
  // A change that no page shows would prove nothing.
  expect(Object.entries(reached).filter(([, count]) => count === 0)).toEqual([])
}, 240_000)

test('a change leaves alone the pages that have nothing to do with it', async () => {
  const loaded = await loadAll()
  const tied = (tag: string) => [...loaded].filter(([, {tags: own}]) => own.has(tag)).map(([page]) => page)
  expect(tied('doc:person-chen')).not.toContain('lab')
  expect(tied('about:person-wu')).toEqual(expect.arrayContaining(['wu en', 'wu zh', 'feed of wu']))
  expect(tied('about:person-wu')).not.toEqual(expect.arrayContaining(['zju']))
  // The publisher is in every story: what is new of it must not drop them all.
  expect(tied('about:institution-lab')).not.toContain('related to the director')
  expect(tied('about:event-symposium')).toContain('related to the symposium')
  expect(tied('type:story').toSorted()).toEqual(
    expect.not.arrayContaining(['wu en', 'zju', 'visit', 'plan', 'partnership']),
  )
  expect(tied('doc:site')).toHaveLength(Object.keys(pages).length)
})
