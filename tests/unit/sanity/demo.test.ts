import {z} from 'zod'
import {safeHref} from '../../../lib/model/body.ts'
import {institutionKinds} from '../../../lib/model/institution.ts'
import {both, documents, objectsIn, ofType, refsIn, seedId, slug, stories} from '../../support/demo.ts'

const keyed = z.looseObject({_key: z.string()})
const pairs = ofType('translation.metadata').map((document) =>
  z
    .array(z.looseObject({language: z.string(), value: z.looseObject({_ref: z.string()})}))
    .parse(document['translations']),
)

describe('the demo newsroom', () => {
  test('has documents with ids that read well and stand once', () => {
    const ids = documents.map(({_id}) => _id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('can be loaded line by line: every reference leads to a line further up', () => {
    const line = new Map(documents.map(({_id}, index) => [_id, index]))
    const forward = documents.flatMap((document, index) =>
      refsIn(document)
        .filter((id) => (line.get(id) ?? Infinity) > index)
        .map((id) => `${document._id} → ${id}`),
    )
    expect(forward).toEqual([])
    expect(refsIn(documents).length).toBeGreaterThan(300)
  })

  test('gives every member of a list a key of its own', () => {
    const lists = objectsIn(documents).flatMap((object) =>
      Object.values(object).filter((value) => Array.isArray(value)),
    )
    const keys = lists.map((list) => list.filter((one) => typeof one === 'object').map((one) => keyed.parse(one)._key))
    expect(keys.filter((each) => new Set(each).size < each.length)).toEqual([])
  })

  test.each(['story', 'person', 'institution', 'event', 'topic', 'programme'])(
    'gives every %s a slug of its own',
    (type) => {
      const slugs = ofType(type).map((one) => `${String(one['language'])} ${slug.parse(one['slug']).current}`)
      expect(slugs.length).toBeGreaterThan(1)
      expect(new Set(slugs).size).toBe(slugs.length)
    },
  )

  test.each(['institution', 'event', 'topic', 'programme'])('names every %s in both languages', (type) => {
    expect(ofType(type).filter((one) => !both.safeParse(one['name']).success)).toEqual([])
  })

  test('knows the kind of every institution', () => {
    const kinds = z.enum(institutionKinds)
    expect(ofType('institution').filter((one) => !kinds.safeParse(one['kind']).success)).toEqual([])
  })

  test('has at least twelve stories in English and eight in Chinese, each of these linked to its English version', () => {
    const linked = pairs.map((pair) =>
      pair.map(({language, value}) => [language, stories.find(({_id}) => _id === value._ref)?.language]),
    )
    expect(linked).toEqual(
      pairs.map(() => [
        ['en', 'en'],
        ['zh', 'zh'],
      ]),
    )
    const members = pairs.flat().map(({value}) => value._ref)
    expect(new Set(members).size).toBe(members.length)
    expect(stories.filter(({_id, language}) => language === 'zh' && !members.includes(_id))).toEqual([])
    expect(stories.filter(({language}) => language === 'en').length).toBeGreaterThanOrEqual(12)
    expect(pairs.length).toBeGreaterThanOrEqual(8)
  })

  test('leads with the seed’s story in either language', () => {
    expect(refsIn(ofType('site').map(({leads}) => leads))).toEqual([seedId, 'story-strategic-partnership-zh'])
  })

  test('links only to stories that are there, in the language of the one who reads', () => {
    const pages = new Set(stories.map(({language, slug}) => `/${language}/news/${slug.current}`))
    const links = stories.flatMap(({language, body}) =>
      objectsIn(body)
        .filter(({_type}) => _type === 'link')
        .map(({href}) => [language, safeHref.parse(href)] as const),
    )
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(([language, href]) => !pages.has(href) || !href.startsWith(`/${language}/`))).toEqual([])
  })
})
