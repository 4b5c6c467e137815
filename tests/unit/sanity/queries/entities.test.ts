import {z} from 'zod'
import {entityCard} from '../../../../lib/model/entity.ts'
import {event} from '../../../../lib/model/event.ts'
import {institution} from '../../../../lib/model/institution.ts'
import {person} from '../../../../lib/model/person.ts'
import {storyRows} from '../../../../lib/model/story-row.ts'
import {programme, topic} from '../../../../lib/model/subject.ts'
import {saidList, withDay} from '../../../../sanity/content/said.ts'
import {eventQuery} from '../../../../sanity/queries/event.ts'
import {entityFeedQuery, institutionFeedQuery, siteFeedQuery} from '../../../../sanity/queries/feed.ts'
import {institutionQuery, institutionTreeQuery} from '../../../../sanity/queries/institution.ts'
import {movedEntityQuery} from '../../../../sanity/queries/moved.ts'
import {personQuery} from '../../../../sanity/queries/person.ts'
import {programmeQuery} from '../../../../sanity/queries/programme.ts'
import {topicQuery} from '../../../../sanity/queries/topic.ts'
import {ask, askFor, ids} from './ask.ts'

describe('a person', () => {
  const wu = askFor(person.extend({quotations: saidList, rows: storyRows}), personQuery, {slug: 'wu-zhaohui'})

  test('has roles at institutions, distinctions, portrait and links', () => {
    expect(wu.broken).toEqual([])
    expect(wu.found).toMatchObject({
      name: {en: 'Wu Zhaohui', zh: '吴朝晖'},
      distinctions: [{title: {en: 'CAS Academician'}, institution: {slug: 'cas'}}],
      roles: [
        {title: {en: 'President'}, institution: {slug: 'zju'}, from: '2015-03'},
        {title: {en: 'Deputy Director'}, institution: {slug: 'council', partOf: {slug: 'lab'}}},
      ],
      portrait: {width: 1600},
      orcid: '0000-0002-1825-0097',
      links: [{key: 'home', url: 'https://www.zju.edu.cn/'}],
    })
  })

  test('is in public stories of both languages, but not in one under embargo', () => {
    expect(wu.found?.rows.map(({story}) => story)).toEqual(['story-partnership-zh', 'story-partnership'])
    expect(ids(wu.found?.events)).toEqual(['event-visit'])
  })

  test('said what the stories quote, on the day of their event', () => {
    expect(wu.found?.quotations.map(withDay)).toMatchObject([
      {quotation: {_key: 'quo-zh'}, story: {id: 'story-partnership-zh', language: 'zh', day: '2020-03-24'}},
      {quotation: {_key: 'quo', speaker: {id: 'person-wu'}}, story: {id: 'story-partnership', day: '2020-03-24'}},
    ])
  })

  test('said something on the day of the dateline where the story has no event', () => {
    const zhu = askFor(person.extend({quotations: saidList, rows: storyRows}), personQuery, {slug: 'zhu-shiqiang'})
    expect(zhu.found?.quotations.map(withDay)).toMatchObject([
      {quotation: {quotationKind: 'reported'}, story: {slug: 'director', day: '2018-04-28'}},
    ])
  })

  test('wrote the stories of the byline', () => {
    const chen = askFor(z.object({rows: storyRows}), personQuery, {slug: 'chen-wei'})
    expect(chen.found?.rows.map(({story}) => story)).toEqual(['story-partnership'])
  })
})

describe('an institution', () => {
  const zju = {
    id: 'institution-zju',
    ids: ['institution-zju', 'institution-fit', 'institution-cs', 'institution-cad'],
    parents: [],
  }
  const {found, broken} = askFor(institution.extend({rows: storyRows}), institutionQuery, zju)

  test('has its units and the people with roles in any of them', () => {
    expect(broken).toEqual([])
    expect(found).toMatchObject({institutionKind: 'university', founded: '1897', partOf: undefined})
    expect(ids(found?.units)).toEqual(['institution-fit', 'institution-cs', 'institution-cad'])
    expect(ids(found?.people)).toEqual(['person-chen', 'person-wu', 'person-zhu'])
  })

  test('has stories that name it or an event of a unit, not those that mention it in passing', () => {
    expect(found?.rows.map(({story}) => story)).toEqual([
      'story-partnership-zh',
      'story-partnership',
      'story-symposium',
    ])
    expect(ids(found?.events)).toEqual(['event-symposium', 'event-visit'])
  })

  test('has what it is part of', () => {
    const cad = {id: 'institution-cad', ids: ['institution-cad'], parents: ['institution-zju', 'institution-cs']}
    expect(ids(askFor(institution, institutionQuery, cad).found?.parents)).toEqual([
      'institution-zju',
      'institution-cs',
    ])
  })

  test('is found in the tree of all', () => {
    expect(ask(institutionTreeQuery)).toContainEqual({
      id: 'institution-cs',
      slug: 'cs',
      partOf: 'institution-fit',
    })
  })
})

describe('an event', () => {
  test('has hosts, participants, programme and coverage', () => {
    const {found, broken} = askFor(event.extend({rows: storyRows}), eventQuery, {slug: 'zju-visit'})
    expect(broken).toEqual([])
    expect(found).toMatchObject({
      eventKind: 'visit',
      status: 'scheduled',
      precision: 'afternoon',
      timeZone: 'Asia/Shanghai',
      place: {city: {zh: '杭州'}, country: 'CN'},
      hosts: [{slug: 'lab'}],
      institutions: [{slug: 'zju'}],
      programme: {slug: 'five-year-plan', from: '2021'},
    })
    expect(found?.appearances.map(({person, capacity}) => [person.slug, capacity])).toEqual([['wu-zhaohui', 'guest']])
    expect(found?.rows.map(({story}) => story)).toEqual(['story-partnership-zh', 'story-partnership'])
  })
})

describe('a topic and a programme', () => {
  test('have their stories', () => {
    const partnership = askFor(topic.extend({rows: storyRows}), topicQuery, {slug: 'partnership'}).found
    expect(partnership?.rows.map(({story}) => story)).toEqual(['story-partnership-zh', 'story-partnership'])
    const plan = askFor(programme.extend({rows: storyRows}), programmeQuery, {slug: 'five-year-plan'}).found
    expect(plan?.rows.map(({story}) => story)).toEqual(['story-partnership-zh', 'story-partnership'])
    expect(ids(plan?.events)).toEqual(['event-visit'])
  })
})

describe('feeds', () => {
  test('of the site has whole stories of one language', () => {
    expect(ask(siteFeedQuery, {language: 'zh'})).toMatchObject({
      stories: [{id: 'story-partnership-zh', body: [{_type: 'quotation'}]}],
    })
  })

  test.each([
    ['person', 'wu-zhaohui', ['story-partnership']],
    ['event', 'symposium', ['story-symposium']],
    ['topic', 'partnership', ['story-partnership']],
    ['programme', 'five-year-plan', ['story-partnership']],
  ])('of a %s has the entity and the stories that refer to it', (kind, slug, expected) => {
    const result = ask(entityFeedQuery, {language: 'en', kind, slug})
    expect(result).toMatchObject({stories: expected.map((id) => ({id}))})
    const entity: unknown = typeof result === 'object' && result !== null && 'entity' in result ? result.entity : null
    expect(entityCard.parse(entity)).toMatchObject({kind, slug})
  })

  test('of an institution has the stories of its units', () => {
    const params = {
      language: 'en',
      id: 'institution-fit',
      ids: ['institution-fit', 'institution-cs', 'institution-cad'],
    }
    expect(ask(institutionFeedQuery, params)).toMatchObject({
      entity: {kind: 'institution', slug: 'fit', partOf: {slug: 'zju'}},
      eventIds: ['event-symposium'],
      stories: [{id: 'story-symposium'}],
    })
  })

  test('of nobody is nothing', () => {
    expect(ask(entityFeedQuery, {language: 'en', kind: 'person', slug: 'nobody'})).toBeNull()
  })
})

describe('an entity that was at another address', () => {
  const moved = {_id: 'wu', _type: 'person', slug: {current: 'wu-zhaohui'}, previousSlugs: ['wu']}
  test.each([
    ['person', 'wu', {id: 'wu', slug: 'wu-zhaohui'}],
    ['person', 'wu-zhaohui', null],
    ['institution', 'wu', null],
  ])('%s at %s', (kind, slug, found) => {
    expect(ask(movedEntityQuery, {kind, slug}, [moved])).toEqual(found)
  })
})
