import {storyDraft} from '../../lib/model/gate-draft.ts'
import {loadGraphs} from '../../sanity/schema/gate/load.ts'
import {gateRule} from '../../sanity/schema/gate/rules.ts'
import type {TestLake} from '../support/lake.ts'
import {startLake} from '../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.close())

// One sorts before its draft, the other behind it.
test.each(['ada-zhou', 'zhu-shiqiang'])(
  'a role that %s has in a draft so far counts, readers are not told it yet, and the person is public',
  async (id) => {
    const client = lake.client('editor')
    const person = {_type: 'person', name: {en: 'A person'}, slug: {_type: 'slug', current: id}}
    const role = {_key: 'director', _type: 'role', title: {_type: 'localizedString', en: 'Director'}, from: '2018'}
    await client.create({...person, _id: id})
    await client.create({...person, _id: `drafts.${id}`, roles: [role]})
    const draft = storyDraft.parse({
      _id: `drafts.story-${id}`,
      _type: 'story',
      language: 'en',
      appearances: [{_key: 'one', _type: 'appearance', person: {_type: 'reference', _ref: id}}],
    })
    const {documents} = (await loadGraphs(client, [draft]))(draft)
    expect(documents.get(id)).toMatchObject({id, published: true, roles: [{key: 'director', published: false}]})
  },
)

test('the same draft is looked at anew once the person whom it mentions is published', async () => {
  const client = lake.client('editor')
  const person = {_type: 'person', name: {en: 'Li Nana'}, slug: {_type: 'slug', current: 'li-nana'}}
  await client.create({...person, _id: 'drafts.li-nana'})
  const story = {
    _id: 'drafts.story-li-nana',
    _type: 'story',
    language: 'en',
    byline: [{_key: 'one', _type: 'byline', person: {_type: 'reference', _ref: 'li-nana'}}],
  }
  const [errors, advice] = [gateRule('error'), gateRule('advice')]
  const unpublished = expect.objectContaining({message: 'Readers cannot open Li Nana: publish it first'})
  const context = {getClient: () => client}
  expect(await errors(story, context)).toContainEqual(unpublished)
  await advice(story, context)
  await client.create({...person, _id: 'li-nana'})
  expect(await errors(story, context)).not.toContainEqual(unpublished)
})
