import {change, isTakedown, tagsOf} from '../../../../sanity/content/purge.ts'

const ref = (_ref: string) => ({_type: 'reference', _ref})
const visit = {_id: 'event-visit', _type: 'event', hosts: [ref('lab')], programme: ref('plan')}
const story = {
  _id: 'story',
  _type: 'story',
  publishedAt: '2020-03-25T00:00:00Z',
  appearances: [{_type: 'appearance', person: ref('wu')}],
  body: [{_type: 'block', markDefs: [{_type: 'mention', entity: ref('zju')}]}],
}
const dated = {_id: 'story', _type: 'story', language: 'zh'}
const now = new Date('2020-04-01T00:00:00Z')

describe('tags that a change purges', () => {
  test.each([
    [
      'a new event reaches lists of events and the pages of its host and programme',
      {after: visit},
      ['doc:event-visit', 'type:event', 'about:lab', 'about:plan'],
    ],
    [
      'a host taken out of an event loses it, a new one gains it',
      {before: visit, after: {...visit, hosts: [ref('zju')]}},
      ['doc:event-visit', 'type:event', 'about:lab', 'about:plan', 'about:zju'],
    ],
    [
      'a deleted story leaves the pages of all it referred to, however deep',
      {before: story, after: null},
      ['doc:story', 'type:story', 'about:wu', 'about:zju'],
    ],
    [
      'a story that moves to another month leaves the archive of the one for that of the other',
      {
        before: {...dated, publishedAt: '2020-03-31T15:59:59Z'},
        after: {...dated, publishedAt: '2020-03-31T16:00:00Z'},
      },
      ['doc:story', 'type:story', 'month:zh:2020-03', 'month:zh:2020-04'],
    ],
    [
      'linking two translations reaches both',
      {
        before: null,
        after: {
          _id: 'translations',
          _type: 'translation.metadata',
          translations: [{value: ref('story')}, {value: ref('story-zh')}],
        },
      },
      ['doc:translations', 'type:translation.metadata', 'about:story', 'about:story-zh'],
    ],
    ['a draft touches no page', {before: null, after: {...story, _id: 'drafts.story'}}, []],
    ['a version in a release touches no page', {after: {...story, _id: 'versions.spring.story'}}, []],
    ['nothing is nothing', {}, []],
  ])('%s', (_name, payload, expected) => {
    expect(new Set(tagsOf(change.parse(payload)))).toEqual(new Set(expected))
  })

  test.each([['a text'], [null], [{after: {_id: 'x'}}], [{before: {_type: 'story'}}], [{after: [story]}]])(
    '%j is not a change',
    (payload) => {
      expect(change.safeParse(payload).success).toBe(false)
    },
  )
})

describe('a takedown', () => {
  test.each([
    ['a deleted story', story, null, true],
    ['a withdrawn story', story, {...story, withdrawn: true}, true],
    ['a story put under embargo after all', story, {...story, embargoUntil: '2020-04-02T00:00:00+08:00'}, true],
    ['a story moved to next week', story, {...story, publishedAt: '2020-04-08T00:00:00Z'}, true],
    ['a story whose date is taken out', story, {...story, publishedAt: undefined}, true],
    ['a story whose embargo became unreadable', story, {...story, embargoUntil: 'Monday'}, true],
    ['a deleted person', {_id: 'wu', _type: 'person'}, null, true],
    ['an edited story', story, {...story, headline: 'Better'}, false],
    ['a published story', null, story, false],
    ['a withdrawn story that comes back', {...story, withdrawn: true}, story, false],
    ['a deleted story that was still under embargo', {...story, embargoUntil: '2020-05-01T00:00:00Z'}, null, false],
    ['a deleted draft', {...story, _id: 'drafts.story'}, null, false],
  ])('%s: %#', (_name, before, after, expected) => {
    expect(isTakedown(change.parse({before, after}), now)).toBe(expected)
  })
})
