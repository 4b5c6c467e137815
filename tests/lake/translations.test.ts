import {storyDraft} from '../../lib/model/gate-draft.ts'
import {translations} from '../../lib/model/gate-versions.ts'
import {originalOf, type StoryVersion} from '../../lib/model/translation.ts'
import {withSources} from '../../app/commands/demo-translations.ts'
import {loadGraphs} from '../../sanity/schema/gate/load.ts'
import {findVersions} from '../../sanity/schema/gate/versions.ts'
import {findAttention} from '../../sanity/studio/desk/attention.ts'
import {findChanges} from '../../sanity/studio/versions/changes.ts'
import {noteUpToDate} from '../../sanity/studio/versions/up-to-date.ts'
import {readSource, versionIn} from '../../sanity/studio/versions/version-in.ts'
import {documents} from '../support/demo.ts'
import {startLake, type TestLake} from '../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake()
})
afterAll(() => lake.close())

const paragraph = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
})
const english = {
  _type: 'story',
  language: 'en',
  headline: 'A president visits',
  standfirst: 'What the visit was for.',
  body: [paragraph('a', 'He came in the afternoon.'), paragraph('b', 'He left in the evening.')],
}

/** A published English story with its Chinese version, translated and published. */
async function bothVersions(id: string) {
  const editor = lake.client('editor')
  await editor.create({...english, _id: id})
  const story = readSource(await editor.getDocument(id))
  if (story === undefined) throw new Error('no story')
  const chinese = await versionIn(editor, story, 'zh', `${id}-zh`)
  const draft = await editor.getDocument(`drafts.${chinese}`)
  await editor.createOrReplace({
    ...draft,
    _type: 'story',
    _id: chinese,
    headline: '校长来访',
    standfirst: '来访的目的。',
    body: [paragraph('a', '他下午到来。'), paragraph('b', '他傍晚离开。')],
  })
  await editor.delete(`drafts.${chinese}`)
  return chinese
}

/** What the gate says of the versions of a story, in its form. */
async function told(id: string): Promise<string[]> {
  const editor = lake.client('editor')
  const draft = storyDraft.parse(await editor.getDocument(id))
  return translations(draft, (await loadGraphs(editor, [draft]))(draft)).map(({finding: {code}}) => code)
}

async function versionOf(id: string): Promise<StoryVersion> {
  const {versions} = await findVersions(lake.client('editor'), id)
  const found = versions.find((version) => version.id === id)
  if (found === undefined) throw new Error(`${id} is no version`)
  return found
}

/** Notes that a version is up to date with what its original says now, as the button does. */
async function note(id: string) {
  const editor = lake.client('editor')
  const {versions} = await findVersions(editor, id)
  const original = originalOf(await versionOf(id), versions)
  if (original === undefined) throw new Error(`${id} has no original`)
  await noteUpToDate(editor, id, {story: original.id, ...original.text})
}

test('a tag on the original changes nothing; a word does, until somebody has looked', async () => {
  const editor = lake.client('editor')
  const chinese = await bothVersions('visit')
  expect([await told('visit'), await told(chinese)]).toEqual([[], []])

  await editor
    .patch('visit')
    .set({topics: [{_type: 'reference', _ref: 'facilities', _key: 't', _weak: true}]})
    .commit()
  expect([await told('visit'), await told(chinese)]).toEqual([[], []])

  await editor
    .patch('visit')
    .set({'body[_key == "b"]': paragraph('b', 'He left at night.')})
    .commit()
  expect([await told('visit'), await told(chinese)]).toEqual([['translation-behind'], ['translation-older']])
  const {stories} = await findAttention(editor)
  const late = stories.filter(({items}) => items.some(({finding}) => finding.code.startsWith('translation-')))
  expect(late.map(({id}) => id).toSorted()).toEqual(['visit', chinese])

  await editor.patch(chinese).set({standfirst: '来访的目的，'}).commit()
  expect(await told(chinese)).toEqual(['translation-older'])
  await note(chinese)
  expect([await told('visit'), await told(chinese)]).toEqual([[], []])
  expect(await editor.getDocument(`drafts.${chinese}`)).toBeUndefined()
})

test('what is being written in the original counts once it is published', async () => {
  const editor = lake.client('editor')
  const chinese = await bothVersions('forum')
  await editor.create({...english, _id: 'drafts.forum', headline: 'A forum opens'})
  expect(await told(chinese)).toEqual([])
  await editor.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.forum', publishedId: 'forum'})
  expect(await told(chinese)).toEqual(['translation-older'])
})

test('of a version in work it is noted in the draft, and comes out with it', async () => {
  const editor = lake.client('editor')
  const chinese = await bothVersions('award')
  await editor.patch('award').set({headline: 'An award'}).commit()
  await editor.create({...(await editor.getDocument(chinese)), _type: 'story', _id: `drafts.${chinese}`})
  const before = await editor.getDocument(chinese)
  await note(chinese)
  expect(await told(chinese)).toEqual([])
  expect(await editor.getDocument(chinese)).toEqual(before)
})

test('an editor sees what has changed, as it was and as it is', async () => {
  const editor = lake.client('editor')
  const chinese = await bothVersions('bridge')
  await editor.patch('bridge').set({headline: 'A president returns'}).commit()
  await editor
    .patch('bridge')
    .append('body', [paragraph('c', 'He came back.')])
    .commit()
  expect(await findChanges(editor, chinese)).toMatchObject({
    original: {id: 'bridge', language: 'en'},
    passages: [
      {kind: 'headline', before: 'A president visits', after: 'A president returns'},
      {kind: 'paragraph', before: undefined, after: 'He came back.'},
    ],
  })
})

test('a text that the history no longer has is not made up', async () => {
  const editor = lake.client('editor')
  const chinese = await bothVersions('moved')
  await editor.patch(chinese).set({'translatedFrom.digest': 'of another lake'}).commit()
  expect(await findChanges(editor, chinese)).toMatchObject({original: {id: 'moved'}, passages: undefined})
})

test('a version that is a draft so far is one, a deleted one is none', async () => {
  const editor = lake.client('editor')
  await editor.create({...english, _id: 'plan'})
  const story = readSource(await editor.getDocument('plan'))
  if (story === undefined) throw new Error('no story')
  await versionIn(editor, story, 'zh', 'plan-zh')
  const {versions} = await findVersions(editor, 'plan')
  expect(versions.map(({id, isPublished}) => ({id, isPublished}))).toEqual([
    {id: 'plan', isPublished: true},
    {id: 'plan-zh', isPublished: false},
  ])
  await editor.delete('drafts.plan-zh')
  expect((await findVersions(editor, 'plan')).versions).toHaveLength(1)
})

test('the demo’s translations are loaded with what they were made from', async () => {
  const editor = lake.client('editor')
  const transaction = editor.transaction().transactionId('demo')
  for (const document of withSources(documents, 'demo', new Date())) transaction.create(document)
  await transaction.commit()
  const id = 'story-strategic-partnership-zh'
  expect((await versionOf(id)).translatedFrom).toMatchObject({story: 'story-strategic-partnership-en'})
  expect(await told(id)).not.toContain('translation-older')
  expect((await findChanges(editor, id)).passages).toEqual([])
})
