import {z} from 'zod'
import {event} from '../../../lib/model/event.ts'
import {parseWhole, type Broken} from '../../../lib/model/parse.ts'
import {person} from '../../../lib/model/person.ts'
import {site} from '../../../lib/model/site.ts'
import {story} from '../../../lib/model/story.ts'
import {programme, topic} from '../../../lib/model/subject.ts'
import {withRows} from '../../../sanity/content/counted.ts'
import {saidList} from '../../../sanity/content/said.ts'
import {eventQuery} from '../../../sanity/queries/event.ts'
import {personQuery} from '../../../sanity/queries/person.ts'
import {programmeQuery} from '../../../sanity/queries/programme.ts'
import {siteQuery} from '../../../sanity/queries/site.ts'
import {storyBySlugQuery} from '../../../sanity/queries/story.ts'
import {topicQuery} from '../../../sanity/queries/topic.ts'
import {documents, ofType, slug, stories} from '../../support/demo.ts'
import {ask} from './queries/ask.ts'

const image = {_id: 'image-drawing', _type: 'sanity.imageAsset', url: 'https://news.example.org/drawing.png'}
const assets = [
  {...image, metadata: {dimensions: {width: 1920, height: 1080}}},
  {_id: 'file-figures', _type: 'sanity.fileAsset', url: 'https://news.example.org/figures.csv', size: 254},
]

const loadedDocument = z
  .looseObject({_id: z.string(), _type: z.string()})
  .transform((document) => Object.assign(document, {_updatedAt: '2026-01-01T00:00:00Z'}))

/** What a page fetches of its stories is rows; cards follow by their ids. */
const listed = {stories: true, storyCount: true} as const
const subject = {...listed, people: true, institutions: true} as const

/** The documents as the loader leaves them: each `_sanityAsset` uploaded and referred to. */
const loaded = documents.map((document) => {
  const text = JSON.stringify(document)
    .replace(/"_sanityAsset":"image@[^"]+"/g, '"asset":{"_type":"reference","_ref":"image-drawing"}')
    .replace(/"_sanityAsset":"file@[^"]+"/g, '"asset":{"_type":"reference","_ref":"file-figures"}')
  return loadedDocument.parse(JSON.parse(text))
})

function read<S extends z.ZodType>(schema: S, query: string, params: Record<string, unknown> = {}) {
  const broken: Broken[] = []
  const found = parseWhole(
    schema,
    ask(query, {now: '2026-01-01T00:00:00Z', ...params}, [...loaded, ...assets]),
    (one) => broken.push(one),
  )
  return {found, broken}
}

describe('the site reads the demo newsroom without anything broken', () => {
  test.each(stories.map((one) => [one.language, one.slug.current, one] as const))(
    'story: /%s/news/%s',
    (language, current, raw) => {
      const {found, broken} = read(story, storyBySlugQuery, {language, slug: current})
      expect(broken).toEqual([])
      expect(found?.body.map((block) => block._key)).toEqual(raw.body.map((block) => block._key))
      expect(found?.appearances.length).toBe(raw.appearances.length)
      expect(found?.mainPicture?.alt?.[language]).toBeDefined()
    },
  )

  test.each([
    ['person', person.omit(listed).extend({...withRows, quotations: saidList}), personQuery],
    ['event', event.omit({...listed, before: true, after: true}).extend(withRows), eventQuery],
    ['topic', topic.omit(subject).extend(withRows), topicQuery],
    ['programme', programme.omit(subject).extend(withRows), programmeQuery],
  ] as const)('every %s has a page with stories', (type, schema, query) => {
    for (const one of ofType(type)) {
      const {found, broken} = read(schema, query, {slug: slug.parse(one['slug']).current})
      expect(broken).toEqual([])
      expect([one._id, found?.rows.length]).toEqual([one._id, expect.any(Number)])
      expect(found?.rows.length).toBeGreaterThan(0)
    }
  })

  test('the site’s settings', () => {
    const {found, broken} = read(site, siteQuery)
    expect(broken).toEqual([])
    expect(found?.leads.map(({language}) => language)).toEqual(['en', 'zh'])
    expect(found).toMatchObject({accent: '#a6341b', publisher: {slug: 'zhejiang-lab'}})
    expect(found?.navigation.map(({path}) => path)).toEqual(['/news', '/people', '/institutions', '/events', '/topics'])
  })
})
