import {bodyBlock} from '../../../../lib/model/body.ts'
import {story} from '../../../../lib/model/story.ts'
import {storyByPreviousSlugQuery, storyBySlugQuery} from '../../../../sanity/queries/story.ts'
import {ask, askFor, ids} from './ask.ts'

const partnership = {language: 'en', slug: 'partnership'}

describe('a story by its slug', () => {
  const {found, broken} = askFor(story, storyBySlugQuery, partnership)

  test('reads as the model has it, whole', () => {
    expect(broken).toEqual([])
    expect(found).toMatchObject({
      id: 'story-partnership',
      updatedAt: '2020-03-25T08:00:00Z',
      dateline: {place: 'Hangzhou', date: '2020-03-24'},
      byline: [
        {key: 'desk', name: 'News desk'},
        {key: 'chen', person: {slug: 'chen-wei'}},
      ],
      corrections: [{key: 'c1', text: 'The number of colleges is five.'}],
      pressContact: {email: 'press@example.org'},
      previousSlugs: ['accelerating-integration'],
    })
    expect(ids(found?.institutions)).toEqual(['institution-lab', 'institution-zju'])
    expect(ids(found?.events)).toEqual(['event-visit'])
    expect(ids(found?.topics)).toEqual(['topic-partnership'])
    expect(found?.programmes).toMatchObject([{id: 'programme-plan', from: '2021', to: '2025'}])
  })

  test('shows who is in it with all roles, and nobody who is still a draft', () => {
    expect(found?.appearances.map(({person, roleKeys}) => [person.name.zh, roleKeys])).toEqual([
      ['吴朝晖', ['zju', 'council']],
      ['朱世强', []],
    ])
    expect(found?.appearances[1]?.person.roles.map(({key, from, to}) => [key, from, to])).toEqual([
      ['director', '2017-09', '2019'],
      ['president', '2020', undefined],
      ['vice', undefined, undefined],
    ])
    expect(ids(found?.people)).toEqual(['person-wu', 'person-zhu'])
  })

  test('gives a picture its asset, hotspot and crop', () => {
    expect(found?.mainPicture).toMatchObject({
      assetId: 'image-0123456789abcdef0123456789abcdef01234567-1600x900-png',
      width: 1600,
      height: 900,
      hotspot: {x: 0.25, y: 0.5},
      crop: {top: 0.1, right: 0.5},
      alt: {zh: '两个代表团坐在桌旁'},
      credit: 'Zhejiang Lab',
      licence: 'cc-by-4.0',
    })
    expect(found?.picture).toEqual(found?.mainPicture)
  })

  test('links the translation that is public, and not itself', () => {
    expect(found?.translations).toEqual([
      {language: 'zh', slug: 'partnership', headline: '之江实验室与浙江大学开启新篇章'},
    ])
  })

  test('has every kind of block', () => {
    const known = bodyBlock.options.map((option) => option.shape._type.value)
    expect(found?.body.map(({_type}) => _type).toSorted()).toEqual(known.toSorted())
    expect(found?.body.map(({_type, _key}) => [_type, _key])).toEqual([
      ['block', 'p1'],
      ['picture', 'pic'],
      ['gallery', 'gal'],
      ['quotation', 'quo'],
      ['factBox', 'fact'],
      ['table', 'tab'],
      ['video', 'vid'],
      ['attachment', 'att'],
    ])
    expect(found?.body).toMatchObject([
      {style: 'normal', children: [{marks: ['m1']}, {marks: ['m2']}, {marks: ['l1']}]},
      {picture: {width: 1600}},
      {title: 'The visit', pictures: [{key: 'g1'}]},
      {speaker: {slug: 'wu-zhaohui'}, roleKeys: ['zju'], quotationKind: 'direct'},
      {title: 'In brief', facts: [{key: 'f1', label: 'Date', value: 'March 24'}]},
      {caption: 'Laboratories', headerRow: true, rows: [{key: 'r1', cells: ['Name', 'Field']}]},
      {url: 'https://video.example.org/visit', poster: {width: 1600}},
      {title: 'Agenda', size: 48_213, mimeType: 'application/pdf', url: expect.stringMatching(/\.pdf$/)},
    ])
  })

  test('mentions what is public, and holds back the link to a draft', () => {
    const paragraph = found?.body[0]
    expect(paragraph?._type === 'block' && paragraph.markDefs).toMatchObject([
      {_type: 'mention', _key: 'm1', entity: {kind: 'institution', slug: 'zju', abbreviations: ['ZJU']}},
      {_type: 'mention', _key: 'm2', entity: undefined},
      {_type: 'link', href: 'https://www.zju.edu.cn/'},
    ])
  })

  test('names what would change it once it is public', () => {
    expect(ask(storyBySlugQuery, partnership)).toMatchObject({
      refs: expect.arrayContaining(['person-li', 'topic-partnership']),
      also: {refs: expect.arrayContaining(['person-li', 'story-partnership-zh', 'institution-zju'])},
    })
  })
})

test('a video of the newsroom’s own is where its file is', () => {
  const story = {
    _id: 'story-film',
    _type: 'story',
    language: 'en',
    slug: {current: 'film'},
    publishedAt: '2020-03-20T08:00:00Z',
    body: [
      {
        _type: 'video',
        _key: 'v',
        title: 'The tour',
        file: {asset: {_ref: 'tour'}},
        subtitles: {asset: {_ref: 'words'}},
      },
    ],
  }
  const assets = ['tour', 'words'].map((id) => ({
    _id: id,
    _type: 'sanity.fileAsset',
    url: `https://lake.example/${id}`,
  }))
  expect(ask(storyBySlugQuery, {language: 'en', slug: 'film'}, [story, ...assets])).toMatchObject({
    body: [{url: 'https://lake.example/tour', own: true, subtitles: 'https://lake.example/words'}],
  })
})

describe('one slug in two languages', () => {
  test('is two stories', () => {
    expect(askFor(story, storyBySlugQuery, {language: 'zh', slug: 'partnership'}).found?.id).toBe(
      'story-partnership-zh',
    )
  })
})

describe('what is not public has no page', () => {
  test.each(['embargoed', 'scheduled', 'withdrawn', 'draft', 'unscheduled', 'no-such-story'])('%s', (slug) => {
    expect(ask(storyBySlugQuery, {language: 'en', slug})).toBeNull()
  })

  test('an embargo ends at midnight in Hangzhou', () => {
    const embargoed = {language: 'en', slug: 'embargoed'}
    expect(ask(storyBySlugQuery, {...embargoed, now: '2020-03-31T15:59:59Z'})).toBeNull()
    expect(ask(storyBySlugQuery, {...embargoed, now: '2020-03-31T16:00:00Z'})).toMatchObject({id: 'story-embargoed'})
  })
})

describe('a previous slug', () => {
  test('leads to the story under its slug of today', () => {
    const old = {language: 'en', slug: 'accelerating-integration'}
    expect(ask(storyByPreviousSlugQuery, old)).toEqual({id: 'story-partnership', slug: 'partnership'})
  })

  test('counts in its own language only', () => {
    expect(ask(storyByPreviousSlugQuery, {language: 'zh', slug: 'accelerating-integration'})).toBeNull()
  })
})
