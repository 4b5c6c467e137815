import {addedOnPublish, hasSlug} from '../../../../sanity/studio/publishing.ts'

const now = new Date('2020-03-25T02:00:00Z')
const at = (current: string, fields: Record<string, unknown> = {}) => ({
  _type: 'story',
  slug: {_type: 'slug', current},
  publishedAt: '2020-03-25T01:00:00Z',
  ...fields,
})

test.each<[string, unknown, unknown, Record<string, unknown>]>([
  [
    'a first story gets its time',
    {_type: 'story', slug: {current: 'visit'}},
    null,
    {publishedAt: '2020-03-25T02:00:00.000Z'},
  ],
  ['a scheduled one keeps it', at('visit', {publishedAt: '2020-04-01T00:00:00Z'}), null, {}],
  ['a changed text leaves the address alone', at('visit'), at('visit'), {}],
  ['a new address remembers the old one', at('the-visit'), at('visit'), {previousSlugs: ['visit']}],
  [
    'and all before it',
    at('third', {previousSlugs: ['first']}),
    at('second', {previousSlugs: ['first']}),
    {previousSlugs: ['first', 'second']},
  ],
  [
    'an address that comes back is no former one',
    at('first', {previousSlugs: ['first']}),
    at('second', {previousSlugs: ['first']}),
    {previousSlugs: ['second']},
  ],
  ['a person has no time of publication', {_type: 'person', slug: {current: 'wu'}}, null, {}],
  [
    'a person’s former address is kept too',
    {_type: 'person', slug: {current: 'wu-zhaohui'}},
    {_type: 'person', slug: {current: 'wu'}},
    {previousSlugs: ['wu']},
  ],
  ['nothing is added to what cannot be read', null, null, {}],
])('%s', (_case, draft, published, added) => {
  expect(addedOnPublish(draft, published, now)).toEqual(added)
})

test.each([
  [{_type: 'story'}, false],
  [{_type: 'person', slug: {current: ''}}, false],
  [{_type: 'topic', slug: {current: 'chips'}}, true],
  [{_type: 'site'}, true],
])('%j has the address that it needs: %s', (document, has) => {
  expect(hasSlug(document)).toBe(has)
})
