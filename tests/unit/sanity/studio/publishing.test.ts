import {addedOnPublish} from '../../../../sanity/studio/publishing.ts'

const now = new Date('2020-03-25T02:00:00Z')
const at = (current: string, fields: Record<string, unknown> = {}) => ({
  slug: {_type: 'slug', current},
  publishedAt: '2020-03-25T01:00:00Z',
  ...fields,
})

test.each<[string, unknown, unknown, Record<string, unknown>]>([
  ['a first story gets its time', {slug: {current: 'visit'}}, null, {publishedAt: '2020-03-25T02:00:00.000Z'}],
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
  ['a draft that cannot be read gets its time', null, null, {publishedAt: '2020-03-25T02:00:00.000Z'}],
])('%s', (_case, draft, published, added) => {
  expect(addedOnPublish(draft, published, now)).toEqual(added)
})
