import {gate} from '../../../../lib/model/gate.ts'
import {storyDraft} from '../../../../lib/model/gate-draft.ts'
import {referred, type GateGraph} from '../../../../lib/model/gate-graph.ts'
import type {FieldPath} from '../../../../lib/model/gate-item.ts'
import {nameFinder} from '../../../../lib/model/known-names.ts'
import type {Passage} from '../../../../lib/model/passages.ts'
import type {StoryVersion} from '../../../../lib/model/translation.ts'

const now = new Date('2020-03-26T00:00:00Z')
const ref = (id: string) => ({_type: 'reference', _ref: id})
const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: `s${text.length}`, text, marks})
const paragraph = (...children: object[]) => ({
  _type: 'block',
  _key: 'b',
  children,
  markDefs: [{_type: 'mention', _key: 'm', entity: ref('lab')}],
})

const published = {published: true, roles: []}
const known = [
  {
    ...published,
    id: 'zhu',
    name: {en: 'Zhu Shiqiang'},
    roles: [
      {key: 'director', from: '2017', to: '2018'},
      {key: 'president', from: '2019'},
    ],
  },
  {
    ...published,
    id: 'liu',
    name: {en: 'Liu Qi'},
    roles: [
      {key: 'editor', from: '2019'},
      {key: 'fellow', from: '2020', published: false},
    ],
  },
  {...published, id: 'reddy', name: {en: 'Raj Reddy'}},
  {...published, id: 'lab', name: {en: 'Zhejiang Lab'}},
  {id: 'unit', published: false, name: {en: 'New Unit'}},
  {...published, id: 'visit', name: {en: 'Visit'}, start: '2020-03-24T06:00:00Z', timeZone: 'Asia/Shanghai'},
  {...published, id: 'founding', name: {en: 'Founding'}, start: '2017-12-31T17:00:00Z', timeZone: 'Asia/Shanghai'},
]
const zju = {
  id: 'zju',
  kind: 'institution' as const,
  name: {en: 'Zhejiang University', zh: undefined},
  otherNames: ['ZJU'],
}
const lab = {id: 'lab', kind: 'institution' as const, name: {en: 'Zhejiang Lab', zh: undefined}, otherNames: []}

const passage = (kind: Passage['kind'], text: string, ...path: FieldPath): Passage => ({kind, text, path})
const version = (id: 'en' | 'zh', more: Partial<StoryVersion> = {}): StoryVersion => ({
  id,
  language: id,
  isPublished: true,
  text: {revision: 'r', updatedAt: '2020-03-25T00:00:00Z', passages: [], digest: 'first'},
  draft: undefined,
  translatedFrom: undefined,
  ...more,
})
const madeFrom = (story: string, digest: string) => ({
  translatedFrom: {story, digest, revision: 'r', at: '2020-03-25T00:00:00Z'},
})
const inStep = [version('en'), version('zh', madeFrom('en', 'first'))]

const newsroom: GateGraph = {
  documents: new Map(known.map((one) => [one.id, referred.parse(one)])),
  findNames: nameFinder([zju, lab]),
  slugTaken: false,
  wasPublished: false,
  languages: ['en', 'zh'],
  versions: inStep,
}

const complete = {
  _id: 'drafts.en',
  language: 'en',
  headline: 'A visit',
  slug: {current: 'a-visit'},
  standfirst: 'What happened.',
  dateline: {date: '2020-03-24'},
  mainPicture: {asset: ref('image-1'), alt: {en: 'Two people shake hands'}, licence: 'cc0'},
  body: [paragraph(span('At '), span('Zhejiang Lab', 'm'))],
}

function told(fields: object, graph: Partial<GateGraph> = {}): string[] {
  const draft = storyDraft.parse({...complete, ...fields})
  return gate(draft, {...newsroom, ...graph}, now).map(({level, path, finding}) => {
    const steps = path.map((part) => (typeof part === 'string' ? part : part._key))
    return `${level} ${steps.join('.')} ${finding.code}`
  })
}

test('a complete story passes', () => {
  expect(told({})).toEqual([])
})

test('an empty one is told all that it lacks, errors first', () => {
  const items = gate(storyDraft.parse({_id: 'drafts.new'}), {...newsroom, versions: []}, now)
  expect(items.map(({finding}) => finding.code)).toEqual([
    'language-missing',
    'headline-missing',
    'standfirst-missing',
    'date-missing',
    'slug-missing',
  ])
})

const quotation = (fields: object) => ({_type: 'quotation', _key: 'q', text: 'Well said', ...fields})
const person = (id: string, fields: object = {}) => [{_key: 'a', _type: 'appearance', person: ref(id), ...fields}]

test.each<[string, object, string[]]>([
  ['a headline of spaces', {headline: '  '}, ['error headline headline-missing']],
  ['a day that cannot be', {dateline: {date: '2020-02-31'}}, ['error dateline.date date-missing']],
  [
    'a picture described in Chinese only',
    {mainPicture: {...complete.mainPicture, alt: {zh: '两人握手'}}},
    ['error mainPicture.alt.en alt-missing'],
  ],
  [
    'a picture whose licence asks for a name that nobody gave',
    {mainPicture: {...complete.mainPicture, licence: 'cc-by-4.0'}},
    ['error mainPicture.credit credit-missing'],
  ],
  [
    'a picture of a photographer, all rights reserved',
    {mainPicture: {...complete.mainPicture, licence: 'all-rights-reserved', credit: 'Li Na'}},
    [],
  ],
  [
    'a picture without licence or credit',
    {mainPicture: {...complete.mainPicture, licence: undefined}},
    ['error mainPicture.credit credit-missing', 'error mainPicture.licence licence-missing'],
  ],
  ['a picture that is not there yet', {mainPicture: {alt: {}}}, []],
  [
    'a mute picture in a gallery',
    {body: [{_type: 'gallery', _key: 'g', pictures: [{_key: 'p', asset: ref('image-2')}]}]},
    ['error body.g.pictures.p.alt.en alt-missing'],
  ],
  ['words that nobody said', {body: [quotation({})]}, ['error body.q.speaker speaker-missing']],
  ['words of a known speaker', {body: [quotation({speaker: ref('zhu')})]}, []],
  [
    'an institution that is a draft',
    {institutions: [{_key: 'i', ...ref('unit')}]},
    ['error institutions.i unpublished'],
  ],
  ['a topic that was deleted', {topics: [{_key: 't', ...ref('lost')}]}, ['error topics.t gone']],
  ['a deleted author', {byline: [{_key: 'b', person: ref('lost')}]}, ['error byline.b.person gone']],
  [
    'a mention of a draft',
    {body: [{...paragraph(span('New Unit', 'm')), markDefs: [{_type: 'mention', _key: 'm', entity: ref('unit')}]}]},
    ['error body.b.markDefs.m.entity unpublished'],
  ],
  ['a person with a role that day', {appearances: person('zhu')}, []],
  [
    'a person before their roles',
    {appearances: person('zhu'), dateline: {date: '2016-01-01'}},
    ['advice appearances.a.roleKeys role-missing'],
  ],
  ['a person without roles', {appearances: person('reddy')}, ['advice appearances.a.roleKeys role-missing']],
  ['a person with a role in words', {appearances: person('reddy', {roleText: {zh: '教授'}})}, []],
  [
    'a role of another time',
    {appearances: person('zhu', {roleKeys: ['director']})},
    ['advice appearances.a.roleKeys role-not-held'],
  ],
  [
    'a speaker in a role of another time',
    {body: [{_type: 'quotation', _key: 'q', speaker: ref('zhu'), roleKeys: ['director']}]},
    ['advice body.q.roleKeys role-not-held'],
  ],
  ['a speaker without roles', {body: [{_type: 'quotation', _key: 'q', speaker: ref('reddy')}]}, []],
  [
    'a role that readers are not told yet',
    {appearances: person('liu', {roleKeys: ['fellow']})},
    ['advice appearances.a.roleKeys role-unpublished'],
  ],
  ['a role that readers know, beside one of a draft', {appearances: person('liu', {roleKeys: ['editor']})}, []],
  [
    'no role chosen, and one of that day in a draft',
    {appearances: person('liu')},
    ['advice appearances.a.roleKeys role-unpublished'],
  ],
  [
    'a role of a draft that the story does not show: it has words of its own',
    {
      appearances: person('liu', {roleText: {en: 'Guest'}}),
      body: [{_type: 'quotation', _key: 'q', speaker: ref('liu'), roleText: {en: 'Guest'}}],
    },
    [],
  ],
  [
    'a role of a draft that was chosen beside words of the story',
    {appearances: person('liu', {roleKeys: ['fellow'], roleText: {en: 'Guest'}})},
    ['advice appearances.a.roleKeys role-unpublished'],
  ],
  ['a role of a draft, before it began', {appearances: person('liu'), dateline: {date: '2019-05-01'}}, []],
  ['an event of that year', {events: [{_key: 'e', ...ref('visit')}]}, []],
  [
    'an event of another year in UTC, of this one where it was',
    {events: [{_key: 'e', ...ref('founding')}], dateline: {date: '2018-01-01'}},
    [],
  ],
  ['an event of another year', {events: [{_key: 'e', ...ref('founding')}]}, ['advice events.e event-year']],
  ['an embargo that is over', {embargoUntil: '2020-03-25T00:00:00Z'}, ['error embargoUntil embargo-past']],
  ['an embargo to come', {embargoUntil: '2020-03-27T00:00:00Z'}, []],
  ['a name that is not linked', {body: [paragraph(span('ZJU came. ZJU left.'))]}, ['advice body.b name-not-linked']],
  ['a name that is linked elsewhere', {body: [paragraph(span('Zhejiang Lab'))]}, []],
  ['a name in a heading', {body: [{...paragraph(span('ZJU')), style: 'h2'}]}, []],
  [
    'a name inside a link',
    {body: [{...paragraph(span('the ZJU page', 'l')), markDefs: [{_type: 'link', _key: 'l'}]}]},
    [],
  ],
  [
    'a name in two weights',
    {body: [paragraph(span('Zhejiang ', 'strong'), span('University'))]},
    ['advice body.b name-not-linked'],
  ],
])('%s', (_case, fields, items) => {
  expect(told(fields)).toEqual(items)
})

const english = {
  ...version('zh').text,
  passages: [
    passage('headline', 'A visit', 'headline'),
    passage('standfirst', 'What happened.', 'standfirst'),
    passage('paragraph', 'At Zhejiang Lab', 'body', {_key: 'other'}),
  ],
}

test.each<[string, Partial<GateGraph>, string[]]>([
  ['an address of another story', {slugTaken: true}, ['error slug slug-taken']],
  ['no Chinese version', {versions: [version('en')]}, ['advice versions translation-missing']],
  ['no Chinese version of a site in English', {versions: [], languages: ['en']}, []],
  [
    'a Chinese version of what it said before',
    {versions: [version('en'), version('zh', madeFrom('en', 'before'))]},
    ['advice versions translation-behind'],
  ],
  [
    'a Chinese original that says something else by now',
    {versions: [version('zh'), version('en', madeFrom('zh', 'before'))]},
    ['advice versions translation-older'],
  ],
  ['a translation of what the original says', {versions: [version('zh'), version('en', madeFrom('zh', 'first'))]}, []],
  [
    'a version just started, with all the words of its original',
    {versions: [version('zh', {text: english}), version('en', madeFrom('zh', 'first'))]},
    ['advice headline not-translated', 'advice standfirst not-translated', 'advice body.b not-translated'],
  ],
])('%s', (_case, graph, items) => {
  expect(told({}, graph)).toEqual(items)
})

test('an embargo that has done its work is no error', () => {
  expect(told({embargoUntil: '2020-03-25T00:00:00Z'}, {wasPublished: true})).toEqual([])
})
