import {z} from 'zod'
import {directoryRows} from '../../../../lib/model/directory.ts'
import {eventRows} from '../../../../lib/model/events.ts'
import {list} from '../../../../lib/model/parse.ts'
import {site} from '../../../../lib/model/site.ts'
import {storyCards} from '../../../../lib/model/story-card.ts'
import {programmeCard, topicCard} from '../../../../lib/model/subject-card.ts'
import {frontQuery} from '../../../../sanity/queries/front.ts'
import {directoryQuery} from '../../../../sanity/queries/directory.ts'
import {eventRowsQuery, programmesQuery, topicsQuery} from '../../../../sanity/queries/lists.ts'
import {releasesQuery} from '../../../../sanity/queries/releases.ts'
import {siteQuery} from '../../../../sanity/queries/site.ts'
import {storyListQuery} from '../../../../sanity/queries/stories.ts'
import {newsroom, ref} from '../../../fixtures/newsroom.ts'
import {ask, askFor, ids} from './ask.ts'

const day = (n: number) => String(n).padStart(2, '0')
const dated = (id: string, publishedAt: string) => ({_id: id, _type: 'story', language: 'en', publishedAt})
const cards = (wanted: readonly string[]) => wanted.map((id) => expect.objectContaining({id}))

describe('the news', () => {
  test('is the public stories of one language, the newest first, and a broken one costs itself', () => {
    const {found, broken} = askFor(z.object({stories: storyCards}), storyListQuery, {language: 'en'})
    expect(ids(found?.stories)).toEqual(['story-partnership', 'story-symposium', 'story-in-passing', 'story-director'])
    expect(broken).toMatchObject([{id: 'story-broken', reason: expect.stringContaining('headline')}])
  })

  test('names the story after the twenty that it shows', () => {
    const stories = Array.from({length: 23}, (_, n) => dated(`on-${day(n + 1)}`, `2020-03-${day(n + 1)}T00:00:00Z`))
    expect(ask(storyListQuery, {language: 'en'}, stories)).toMatchObject({next: {id: 'on-03'}})
    expect(ask(storyListQuery, {language: 'en'}, stories.slice(3))).toMatchObject({next: null})
  })

  test('orders moments with different offsets as moments', () => {
    const stories = [
      dated('noon-in-utc', '2020-03-24T12:00:00Z'),
      dated('one-in-hangzhou', '2020-03-24T13:00:00+08:00'),
      dated('nine-in-new-york', '2020-03-24T09:00:00-04:00'),
    ]
    const listed = ask(storyListQuery, {language: 'en'}, stories)
    expect(listed).toMatchObject({
      stories: [{id: 'nine-in-new-york'}, {id: 'noon-in-utc'}, {id: 'one-in-hangzhou'}],
    })
  })
})

describe('lists of everything', () => {
  test.each([
    ['people by address', directoryQuery, 'person', ['person-chen', 'person-wu', 'person-zhu']],
    [
      'institutions by address',
      directoryQuery,
      'institution',
      [
        'institution-cad',
        'institution-cas',
        'institution-council',
        'institution-cs',
        'institution-fit',
        'institution-lab',
        'institution-zju',
      ],
    ],
  ])('%s', (_name, query, kind, expected) => {
    const published = askFor(directoryRows, query, {kind}).found?.filter(({entity}) => !entity.startsWith('drafts.'))
    expect(published?.map(({entity}) => entity)).toEqual(expected)
  })

  test('events, the latest first', () => {
    expect(askFor(eventRows, eventRowsQuery).found?.map(({event}) => event)).toEqual(['event-symposium', 'event-visit'])
  })

  test.each([
    ['topics', topicsQuery, list(topicCard), ['topic-partnership']],
    ['programmes', programmesQuery, list(programmeCard), ['programme-plan']],
  ])('%s', (_name, query, schema, expected) => {
    const published = askFor(schema, query).found?.filter(({id}) => !id.startsWith('drafts.'))
    expect(ids(published)).toEqual(expected)
  })

  test('a person without a name is reported and left out', () => {
    expect(askFor(directoryRows, directoryQuery, {kind: 'person'}).broken).toMatchObject([
      {id: 'person-nameless', reason: expect.stringContaining('name')},
    ])
  })
})

describe('the site', () => {
  test('has its settings, and of the chosen leads those that are public', () => {
    const {found, broken} = askFor(site, siteQuery)
    expect(broken).toEqual([])
    expect(found).toMatchObject({
      name: {en: 'Zhejiang Lab newsroom'},
      publisher: {id: 'institution-lab'},
      logo: undefined,
      leads: [{language: 'en', id: 'story-director'}],
      navigation: [{key: 'people', path: '/people'}],
      policies: [{key: 'privacy', url: '/privacy'}],
    })
  })
})

describe('the front page', () => {
  test('has the lead, the latest stories and who is in them', () => {
    expect(ask(frontQuery, {language: 'zh'})).toMatchObject({
      leads: [null, null],
      stories: [{id: 'story-partnership-zh'}],
      people: [{id: 'person-wu'}, null, {id: 'person-zhu'}],
    })
    expect(ask(frontQuery, {language: 'en'})).toMatchObject({leads: [{id: 'story-director'}, null]})
  })

  test.each([
    ['en', 'story-partnership'],
    ['zh', 'story-partnership-zh'],
  ])(
    'composed by an editor (%s): a chosen story or its translation, and stories of an institution',
    (language, chosen) => {
      const site = {
        _id: 'site',
        _type: 'site',
        leads: [ref('story-partnership')],
        frontPage: [
          {
            _key: 'c',
            _type: 'chosenStories',
            heading: {en: 'By hand'},
            stories: [ref('story-partnership'), ref('story-embargoed')],
          },
          {_key: 'z', _type: 'storiesAbout', about: ref('institution-zju'), count: 2},
          {_key: 'n', _type: 'storiesAbout', about: ref('topic-not-public')},
        ],
      }
      const composed = [...newsroom.filter(({_id}) => _id !== 'site'), site]
      expect(ask(frontQuery, {language}, composed)).toMatchObject({
        leads: [{id: chosen}],
        sections: [
          {key: 'c', kind: 'chosenStories', heading: {en: 'By hand'}, stories: [{id: chosen}, null]},
          // A mention in passing is not enough, and what is under embargo is nowhere.
          {key: 'z', kind: 'storiesAbout', count: 2, about: {slug: 'zju'}, stories: [{id: chosen}]},
          {key: 'n', kind: 'storiesAbout', about: null, stories: []},
        ],
        refs: ['story-partnership', 'story-partnership', 'story-embargoed', 'institution-zju', 'topic-not-public'],
      })
    },
  )

  test.each([
    ['a week before the visit', '2020-03-17T00:00:00Z', ['event-visit', 'event-symposium'], []],
    ['on the evening of the visit', '2020-03-24T12:00:00Z', ['event-visit', 'event-symposium'], []],
    ['two days later', '2020-03-26T06:00:01Z', ['event-symposium'], ['event-visit']],
    ['in July', '2020-07-01T00:00:00Z', [], ['event-symposium', 'event-visit']],
  ])('parts events into coming and past, %s', (_name, now, coming, past) => {
    expect(ask(frontQuery, {language: 'en', now})).toMatchObject({coming: cards(coming), past: cards(past)})
  })
})

describe('what turns public by itself', () => {
  test('is under embargo or scheduled, and neither withdrawn nor without a date', () => {
    const since = {since: '2020-03-31T12:00:00Z'}
    expect(ask(releasesQuery, since)).toMatchObject([{_id: 'story-embargoed'}, {_id: 'story-scheduled'}])
    expect(ask(releasesQuery, {since: '2020-04-03T00:00:00Z'})).toEqual([])
  })
})
