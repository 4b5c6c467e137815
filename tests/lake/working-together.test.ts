import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import type {TestLake} from '../support/lake.ts'
import {startLake} from '../support/lake.ts'
import {listen} from '../support/listener.ts'

type Fields = Record<string, unknown>

let lake: TestLake
let editor: SanityClient
beforeEach(async () => {
  lake = await startLake()
  editor = lake.client('editor')
})
afterEach(() => lake.close())

const revised = z.looseObject({_rev: z.string()})

describe('two editors in one text', () => {
  const text = 'The delegation visited the laboratory on Wednesday.'

  test('at once: what both have typed is there, and everybody sees the same', async () => {
    await editor.mutate<Fields>([{create: {_id: 'visit', _type: 'story', headline: text}}])
    const colleague = lake.client('administrator')
    const [one, other] = [
      await listen(editor, '*[_id == "visit"]', {}, {includeResult: true}),
      await listen(colleague, '*[_id == "visit"]', {}, {includeResult: true}),
    ]
    // Both start from the same text; neither knows of the other's patch.
    const left = '@@ -1,27 +1,41 @@\n The delegation\n+ from Hangzhou\n  visited the \n'
    const right = '@@ -37,15 +37,26 @@\n y on Wednesday.\n+ It rained.\n'
    await Promise.all([
      editor.patch('visit').diffMatchPatch({headline: left}).commit(),
      colleague.patch('visit').diffMatchPatch({headline: right}).commit(),
    ])
    await Promise.all([one.until(3), other.until(3)])
    const wanted = 'The delegation from Hangzhou visited the laboratory on Wednesday. It rained.'
    expect(await editor.getDocument('visit')).toMatchObject({headline: wanted})
    expect(one.events.at(-1)?.['result']).toMatchObject({headline: wanted})
    expect(other.events.at(-1)).toEqual(one.events.at(-1))
    one.stop()
    other.stop()
  })

  test('in different fields: neither overwrites the other', async () => {
    await editor.mutate<Fields>([{create: {_id: 'drafts.visit', _type: 'story', headline: text}}])
    await Promise.all(
      Array.from({length: 20}, (_, n) =>
        (n % 2 ? editor : lake.client('contributor'))
          .patch('drafts.visit')
          .set({[`field${n}`]: n})
          .commit(),
      ),
    )
    const found = await editor.getDocument('drafts.visit')
    expect(Object.keys(found ?? {}).filter((name) => name.startsWith('field'))).toHaveLength(20)
  })
})

test('a listener finds its way back after the lake was started anew, and is told to fetch again', async () => {
  await editor.mutate<Fields>([{create: {_id: 'visit', _type: 'story', headline: 'Before'}}])
  const listener = await listen(editor, '*[_type == "story"]', {}, {includeResult: true})
  const {folder, lake: running} = lake
  const {port} = running
  await lake.close({keepFolder: true})
  lake = await startLake({folder, port})
  while (!listener.events.some(({type}) => type === 'reset')) await listener.until(listener.events.length + 1)
  const before = listener.events.length
  await lake.client('editor').patch('visit').set({headline: 'After'}).commit()
  await listener.until(before + 1)
  expect(listener.events.at(-1)?.['result']).toMatchObject({headline: 'After'})
  listener.stop()
})

test('an older version comes back as a draft, and is published, as Studio restores it', async () => {
  const first = revised.parse(await editor.create({_id: 'visit', _type: 'story', headline: 'As it was'}))
  await editor.patch('visit').set({headline: 'As it became', standfirst: 'New'}).commit()
  const {documents} = z
    .object({documents: z.array(z.looseObject({_id: z.string(), _type: z.string()}))})
    .parse(await editor.request({url: `/data/history/production/documents/visit?revision=${first._rev}`}))
  const [then] = documents
  if (!then) throw new Error('History does not have the first version')
  const {_rev, _updatedAt, ...attributes} = then
  await editor.action({
    actionType: 'sanity.action.document.create',
    publishedId: 'visit',
    attributes: {...attributes, _id: 'drafts.visit'},
    ifExists: 'fail',
  })
  await editor.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.visit', publishedId: 'visit'})
  const now = await editor.getDocument('visit')
  expect(now).toMatchObject({headline: 'As it was'})
  expect(now).not.toHaveProperty('standfirst')
  const past = await editor.request({url: '/data/history/production/events/documents/visit'})
  expect(JSON.stringify(past)).toContain('publishDocumentVersion')
})
