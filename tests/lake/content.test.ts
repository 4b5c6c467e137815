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
import {getReleases} from '../../sanity/content/releases.ts'
import {getSite} from '../../sanity/content/site.ts'
import {getStories} from '../../sanity/content/stories.ts'
import {getStory} from '../../sanity/content/story.ts'
import {getTopic} from '../../sanity/content/topic.ts'
import {fill, pointSiteAt} from '../support/newsroom.ts'
import {startLake, type TestLake} from '../support/lake.ts'

let lake: TestLake
let editor: SanityClient
let logged: string[]

beforeAll(async () => {
  lake = await startLake()
  editor = lake.client('editor')
  await fill(editor)
  pointSiteAt(lake)
})

afterAll(() => lake.close())

beforeEach(() => {
  logged = []
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
    logged.push(String(line))
    return true
  })
})

const ids = (items: readonly {readonly id: string}[] | undefined) => items?.map(({id}) => id)

describe('the site reads a lake over HTTP', () => {
  test('the site, framed by its publisher', async () => {
    expect(await getSite()).toMatchObject({name: {zh: '之江实验室新闻中心'}, publisher: {slug: 'lab'}})
  })

  test('the front page: the chosen lead first, then the newest, each person once', async () => {
    const front = await getFront('en')
    expect(front.lead?.id).toBe('story-director')
    // The embargo of the fixture ended long ago in real time, so that story is public here.
    expect(front.sections).toMatchObject([
      {
        kind: 'latestStories',
        stories: [{id: 'story-scheduled'}, {id: 'story-partnership'}, {id: 'story-embargoed'}, {}, {}],
      },
      {kind: 'comingEvents', events: [{id: 'event-symposium'}, {id: 'event-visit'}]},
      {kind: 'peopleInTheNews', people: [{id: 'person-wu'}, {id: 'person-zhu'}]},
      {kind: 'topicsAndProgrammes', topics: [{id: 'topic-partnership'}], programmes: [{id: 'programme-plan'}]},
    ])
  })

  test('the news, with a line in the log for the broken story', async () => {
    const {stories, older} = await getStories('en')
    expect(ids(stories)).toEqual([
      'story-scheduled',
      'story-partnership',
      'story-embargoed',
      'story-symposium',
      'story-in-passing',
      'story-director',
    ])
    expect(older).toBeUndefined()
    expect(logged.map((line): unknown => JSON.parse(line))).toMatchObject([
      {level: 'warn', event: 'broken-document', document: 'story-broken', reason: expect.stringContaining('headline')},
    ])
  })

  test('the archive by month and day, with what is next to it', async () => {
    const all = await getArchiveOfAll('en')
    expect(all.parts.map(({period}) => period)).toEqual(['2020-04', '2020-03', '2018-05'])
    const march = await getArchive('en', '2020-03')
    expect(march).toMatchObject({newer: '2020-04', older: '2018-05', languages: ['en', 'zh']})
    expect(march?.stories.every(({publishedAt}) => publishedAt.startsWith('2020-03'))).toBe(true)
    expect(await getArchive('en', '2019')).toBeUndefined()
    expect(await getArchive('zh', '2018-05')).toBeUndefined()
  })

  test('all stories about somebody by year, each once in the language of the page', async () => {
    const found = await getEntityStories('zh', 'person', 'wu-zhaohui', undefined)
    expect(ids(found?.archive.stories)).toContain('story-partnership-zh')
    expect(ids(found?.archive.stories)).not.toContain('story-partnership')
    expect(await getEntityStories('zh', 'person', 'wu-zhaohui', '1999')).toBeUndefined()
    expect(await getEntityStories('zh', 'person', 'nobody', undefined)).toBeUndefined()
  })

  test('a story, its older slug, and what is not there', async () => {
    expect(await getStory('en', 'partnership')).toMatchObject({
      story: {headline: 'Zhejiang Lab and Zhejiang University Start a New Chapter', translations: [{language: 'zh'}]},
    })
    expect(await getStory('en', 'accelerating-integration')).toEqual({movedTo: 'partnership'})
    expect(await getStory('zh', 'accelerating-integration')).toBeUndefined()
    expect(await getStory('en', 'withdrawn')).toEqual({takenDown: true})
    expect(await getStory('en', 'draft')).toBeUndefined()
  })

  test.each([
    ['en', ['story-partnership', 'story-embargoed'], ['quo']],
    ['zh', ['story-partnership-zh', 'story-embargoed'], ['quo-zh']],
  ] as const)('a person on a page in %s', async (language, stories, quotations) => {
    const wu = await getPerson(language, 'wu-zhaohui')
    expect(ids(wu?.stories)).toEqual(stories)
    expect(wu?.quotations.map(({quotation, story}) => [quotation._key, story.day])).toEqual(
      quotations.map((key) => [key, '2020-03-24']),
    )
    expect(ids(wu?.events)).toEqual(['event-visit'])
  })

  test('an institution with units, parents, people, and the stories of its units', async () => {
    const zju = await getInstitution('zh', 'zju')
    expect(ids(zju?.units)).toEqual(['institution-fit', 'institution-cs', 'institution-cad'])
    expect(ids(zju?.people)).toEqual(['person-chen', 'person-wu', 'person-zhu'])
    expect(ids(zju?.stories)).toEqual(['story-partnership-zh', 'story-embargoed', 'story-symposium'])
    const cad = await getInstitution('en', 'cad')
    expect(ids(cad?.parents)).toEqual(['institution-zju', 'institution-fit', 'institution-cs'])
    expect(ids(cad?.events)).toEqual(['event-symposium'])
    expect(await getInstitution('en', 'mit')).toBeUndefined()
  })

  test('an event, a topic and a programme', async () => {
    expect(await getEvent('en', 'zju-visit')).toMatchObject({
      appearances: [{person: {slug: 'wu-zhaohui'}}],
      stories: [{id: 'story-partnership'}],
    })
    expect(ids((await getTopic('en', 'partnership'))?.stories)).toEqual(['story-partnership', 'story-embargoed'])
    expect(await getProgramme('zh', 'five-year-plan')).toMatchObject({
      stories: [{id: 'story-partnership-zh'}],
      events: [{id: 'event-visit'}],
    })
  })

  test('all people and institutions by letter, in the page’s language; institutions also as trees', async () => {
    const people = await getDirectory('en', 'person', undefined)
    expect(people?.sections.map(({letter, members}) => [letter, ids(members)])).toEqual([
      ['C', ['person-chen']],
      ['W', ['person-wu']],
      ['Z', ['person-zhu']],
    ])
    expect(logged.join('')).toContain('person-nameless')
    expect(ids((await getDirectory('zh', 'person', 'Z'))?.sections[0]?.members)).toEqual(['person-zhu'])
    expect(await getDirectory('en', 'person', 'Q')).toBeUndefined()
    const institutions = await getDirectory('en', 'institution', undefined)
    expect(institutions?.total).toBe(7)
    expect(institutions?.tree.map(({row, unitCount}) => [row.slug, unitCount])).toEqual([
      ['cas', 0],
      ['lab', 1],
      ['zju', 3],
    ])
  })

  test('events to come and past, and those of a year', async () => {
    const agenda = await getAgenda('2020-03-25')
    expect([ids(agenda.coming), ids(agenda.past)]).toEqual([['event-symposium'], ['event-visit']])
    expect(agenda.years).toEqual([{period: '2020', count: 2}])
    expect(ids((await getEventYear('2020'))?.events)).toEqual(['event-visit', 'event-symposium'])
    expect(await getEventYear('2019')).toBeUndefined()
  })

  test('what two institutions share, in order of time, whichever is asked for first', async () => {
    const shared = await getSharedHistory('en', ['lab', 'zju'], undefined)
    expect(shared?.pair.map(({slug}) => slug)).toEqual(['lab', 'zju'])
    expect(shared?.entries).toMatchObject([{kind: 'event', event: {id: 'event-visit'}, stories: [{language: 'en'}]}])
    expect(shared).toMatchObject({storyCount: 1, eventCount: 1, agreementCount: 0})
    expect(ids(shared?.people.map(({person}) => person))).toEqual(['person-wu', 'person-zhu'])
    const turned = await getSharedHistory('en', ['zju', 'lab'], undefined)
    expect([turned?.storyCount, turned?.eventCount]).toEqual([1, 1])
    expect(await getSharedHistory('en', ['lab', 'cas'], undefined)).toMatchObject({entries: [], people: []})
    expect(await getSharedHistory('en', ['lab', 'nobody'], undefined)).toBeUndefined()
    expect(await getSharedHistory('en', ['lab', 'lab'], undefined)).toBeUndefined()
    expect(await getSharedHistory('en', ['lab', 'zju'], '1999')).toBeUndefined()
  })

  test('an institution counts what it shares with another as their own page does', async () => {
    expect((await getInstitution('en', 'lab'))?.partners).toMatchObject([
      {institution: {slug: 'zju'}, stories: 1, events: 1},
    ])
  })

  test('all topics and programmes', async () => {
    expect(ids(await getTopics())).toEqual(['topic-partnership'])
    expect(ids(await getProgrammes())).toEqual(['programme-plan'])
  })

  test('feeds of the site and of each kind of entity', async () => {
    expect(ids((await getFeedStories('zh'))?.stories)).toEqual(['story-partnership-zh'])
    expect(await getFeedStories('en', {kind: 'person', slug: 'wu-zhaohui'})).toMatchObject({
      entity: {kind: 'person', id: 'person-wu'},
      stories: [{id: 'story-partnership', body: expect.arrayContaining([])}, {id: 'story-embargoed'}],
    })
    expect(await getFeedStories('en', {kind: 'institution', slug: 'fit'})).toMatchObject({
      entity: {kind: 'institution', id: 'institution-fit'},
      stories: [{id: 'story-symposium'}],
    })
    expect(await getFeedStories('en', {kind: 'topic', slug: 'nothing'})).toBeUndefined()
    expect(await getFeedStories('en', {kind: 'institution', slug: 'nothing'})).toBeUndefined()
  })

  test('a story under embargo is nowhere until then, and the moment is known', async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString()
    await editor.patch('story-embargoed').set({embargoUntil: until}).commit()
    expect(await getStory('en', 'embargoed')).toBeUndefined()
    expect(ids((await getPerson('en', 'wu-zhaohui'))?.stories)).toEqual(['story-partnership'])
    expect(await getReleases(new Date())).toEqual([
      {
        at: new Date(until),
        tags: expect.arrayContaining(['doc:story-embargoed', 'type:story', 'about:person-wu', 'about:institution-zju']),
      },
    ])
  })
})
