import {digestOf, passagesOf} from '../../../../../lib/model/passages.ts'
import {readSource, versionIn} from '../../../../../sanity/studio/versions/version-in.ts'
import {startLake, type TestLake} from '../../../../support/lake.ts'

const english = {
  _type: 'story',
  language: 'en',
  headline: 'A visit',
  slug: {_type: 'slug', current: 'a-visit'},
  publishedAt: '2020-03-25T02:00:00Z',
  previousSlugs: ['visit'],
}

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.close())

/** Goes from a story to its version in another language, as the editor's button does. */
async function go(id: string, target: 'en' | 'zh', newId: string): Promise<string> {
  const client = lake.client('editor')
  const story = readSource(await client.getDocument(id))
  if (story === undefined) throw new Error(`${id} has no language`)
  return versionIn(client, story, target, newId)
}

const translations = (tie: string) =>
  lake.client('editor').fetch(`*[_id == $tie][0].translations[]{language, "story": value._ref}`, {tie})

test('a published story is started in Chinese, and found from both sides', async () => {
  const client = lake.client('editor')
  await client.create({...english, _id: 'visit'})
  expect(await go('visit', 'zh', 'visit-zh')).toBe('visit-zh')
  expect(await client.getDocument('drafts.visit-zh')).toMatchObject({
    language: 'zh',
    headline: 'A visit',
    slug: {current: 'a-visit'},
  })
  expect(await client.getDocument('drafts.visit-zh')).not.toHaveProperty('publishedAt')
  expect(await client.getDocument('drafts.visit-zh')).not.toHaveProperty('previousSlugs')
  expect(await translations('translation-visit')).toEqual([
    {language: 'en', story: 'visit'},
    {language: 'zh', story: 'visit-zh'},
  ])
  expect(await go('visit', 'zh', 'another')).toBe('visit-zh')
  expect(await go('drafts.visit-zh', 'en', 'another')).toBe('visit')
  expect(await client.getDocument('drafts.another')).toBeUndefined()
})

test('a draft that nobody has published can be translated', async () => {
  await lake.client('editor').create({...english, _id: 'drafts.plan'})
  expect(await go('drafts.plan', 'zh', 'plan-zh')).toBe('plan-zh')
  expect(await translations('translation-plan')).toEqual([
    {language: 'en', story: 'plan'},
    {language: 'zh', story: 'plan-zh'},
  ])
})

test('what was started names the text that it was made from', async () => {
  const client = lake.client('editor')
  const {_rev: revision} = await client.create({...english, _id: 'talk', headline: 'A talk'})
  await go('talk', 'zh', 'talk-zh')
  expect(await client.getDocument('drafts.talk-zh')).toMatchObject({
    translatedFrom: {story: {_ref: 'talk', _weak: true}, digest: digestOf(passagesOf({headline: 'A talk'})), revision},
  })
})

test('two editors who start the Chinese version at once open the same one', async () => {
  const client = lake.client('editor')
  await client.create({...english, _id: 'rush'})
  const opened = await Promise.all(['one', 'two', 'three'].map((id) => go('rush', 'zh', `rush-${id}`)))
  expect(new Set(opened).size).toBe(1)
  expect(await translations('translation-rush')).toEqual([
    {language: 'en', story: 'rush'},
    {language: 'zh', story: opened[0]},
  ])
  const drafts = await client.fetch<string[]>('*[_id match "drafts.rush*"]._id', {}, {perspective: 'raw'})
  expect(drafts).toEqual([`drafts.${opened[0]}`])
})

test('a version that was deleted can be started again', async () => {
  const client = lake.client('editor')
  await client.create({...english, _id: 'again'})
  await go('again', 'zh', 'again-first')
  await client.delete('drafts.again-first')
  expect(await go('again', 'zh', 'again-second')).toBe('again-second')
  expect(await translations('translation-again')).toEqual([
    {language: 'en', story: 'again'},
    {language: 'zh', story: 'again-second'},
  ])
})

test('a record that has lost the story takes it in again', async () => {
  const client = lake.client('editor')
  await client.create({...english, _id: 'lost'})
  await client.create({_id: 'translation-lost', _type: 'translation.metadata'})
  expect(await go('lost', 'zh', 'lost-zh')).toBe('lost-zh')
  expect(await translations('translation-lost')).toEqual([
    {language: 'en', story: 'lost'},
    {language: 'zh', story: 'lost-zh'},
  ])
})

test('somebody who may not write starts nothing', async () => {
  await lake.client('editor').create({...english, _id: 'kept'})
  const story = readSource(await lake.client('editor').getDocument('kept'))
  if (story === undefined) throw new Error('no story')
  await expect(versionIn(lake.client('viewer'), story, 'zh', 'kept-zh')).rejects.toThrow()
  expect(await translations('translation-kept')).toBeNull()
})

test.each([[null], [{_id: 'a'}], [{_id: 'a', language: 'fr'}]])('%j is no story to translate', (document) => {
  expect(readSource(document)).toBeUndefined()
})
