import {bodyBlock} from '../../../../lib/model/body.ts'
import {storedBlock} from '../../../../lib/model/stored-words.ts'
import {digestOf, passagesOf} from '../../../../lib/model/passages.ts'

const span = (text: string, marks: string[] = []) => ({_type: 'span', _key: `s${text.length}`, text, marks})
const paragraph = (_key: string, ...children: object[]) => ({_type: 'block', _key, style: 'normal', children})
const picture = {
  _type: 'picture',
  asset: {_ref: 'image-1'},
  alt: {en: 'Two people shake hands', zh: '两人握手'},
  caption: {en: 'After the talks'},
  credit: 'Press office',
}
const visit = {
  _id: 'visit',
  _type: 'story',
  _rev: 'r1',
  language: 'en',
  headline: 'A visit',
  slug: {current: 'a-visit'},
  standfirst: 'The president came.',
  dateline: {place: 'Hangzhou', date: '2020-03-24'},
  mainPicture: picture,
  body: [
    paragraph('b1', span('On Tuesday '), span('Wu Zhaohui', ['m']), span(' came.')),
    {_type: 'quotation', _key: 'q', text: 'We shall go further.', speaker: {_ref: 'wu'}, roleKeys: ['president']},
    {_type: 'factBox', _key: 'f', title: 'The Lab', facts: [{_key: '1', label: 'Founded', value: '2017'}]},
    {_type: 'table', _key: 't', caption: 'Staff', rows: [{_key: '1', cells: ['Year', 'People']}]},
    {_type: 'video', _key: 'v', title: 'The visit', url: 'https://example.org', caption: 'Two minutes'},
    {_type: 'attachment', _key: 'a', title: 'The agreement'},
  ],
  appearances: [{_key: 'a', person: {_ref: 'wu'}, roleKeys: ['president']}],
  topics: [{_key: 't', _ref: 'facilities'}],
  corrections: [{_key: 'c', date: '2020-03-26T00:00:00Z', text: 'The talks were on Tuesday.'}],
}
const digest = (document: object) => digestOf(passagesOf(document))

test('what readers read of a story, in their order', () => {
  expect(passagesOf(visit).map(({kind, text}) => `${kind}: ${text}`)).toEqual([
    'headline: A visit',
    'standfirst: The president came.',
    'dateline: Hangzhou\n2020-03-24',
    'picture: Two people shake hands\nAfter the talks\nPress office',
    'paragraph: On Tuesday Wu Zhaohui came.',
    'quotation: We shall go further.',
    'factBox: The Lab\nFounded\n2017',
    'table: Staff\nYear | People',
    'video: The visit\nTwo minutes',
    'attachment: The agreement',
    'correction: The talks were on Tuesday.',
  ])
})

test.each<[string, object]>([
  ['the draft of it', {_id: 'drafts.visit', _rev: 'r2', _updatedAt: '2020-04-01T00:00:00Z'}],
  ['another address', {slug: {current: 'the-visit'}, previousSlugs: ['a-visit']}],
  ['another topic, and a person more', {topics: [], appearances: []}],
  ['another crop of the picture', {mainPicture: {...picture, crop: {top: 0.1, bottom: 0, left: 0, right: 0}}}],
  [
    'the picture described in Chinese too',
    {mainPicture: {...picture, caption: {en: 'After the talks', zh: '会谈之后'}}},
  ],
  ['fields in another order', Object.fromEntries(Object.entries(visit).toReversed())],
  ['an embargo', {embargoUntil: '2020-05-01T00:00:00Z'}],
  ['a headline with a space at its end', {headline: 'A visit '}],
  [
    'a name that is linked and set in bold, under other keys',
    {
      body: [
        paragraph('x', span('On Tuesday Wu '), span('Zhaohui', ['strong', 'n']), span(' came.')),
        ...visit.body.slice(1),
      ],
    },
  ],
  [
    'other roles of the speaker',
    {body: visit.body.map((block) => ('speaker' in block ? {...block, roleKeys: ['deputy']} : block))},
  ],
  ['an empty line at the end', {body: [...visit.body, paragraph('empty', span(' '))]}],
])('%s says the same', (_case, change) => {
  expect(digest({...visit, ...change})).toBe(digest(visit))
})

test.each<[string, object]>([
  ['the headline', {headline: 'A visit in March'}],
  ['the standfirst', {standfirst: undefined}],
  ['the day', {dateline: {...visit.dateline, date: '2020-03-25'}}],
  ['a caption', {mainPicture: {...picture, caption: {en: 'Before the talks'}}}],
  ['the credit of a picture', {mainPicture: {...picture, credit: 'Xinhua'}}],
  ['a comma in the text', {body: [paragraph('b1', span('On Tuesday, Wu Zhaohui came.')), ...visit.body.slice(1)]}],
  ['the order of paragraphs', {body: visit.body.toReversed()}],
  ['words that were said', {body: visit.body.map((block) => ('speaker' in block ? {...block, text: 'No.'} : block))}],
  ['a correction', {corrections: []}],
])('%s is different: it says something else', (_case, change) => {
  expect(digest({...visit, ...change})).not.toBe(digest(visit))
})

test.each([null, 'story', {body: 'text'}, {headline: 3, body: [null, {_type: 'block'}]}])(
  '%j says nothing',
  (document) => {
    expect(passagesOf(document)).toEqual([])
  },
)

const kinds = (blocks: typeof bodyBlock | typeof storedBlock) => blocks.options.map(({shape}) => shape._type.value)

test('the words of every kind of block count', () => {
  expect(kinds(storedBlock).toSorted()).toEqual(kinds(bodyBlock).toSorted())
})

test('one accent in two codes is the same letter', () => {
  expect(digest({headline: 'Café'})).toBe(digest({headline: 'Cafe\u0301'}))
})

test('a sentence in the standfirst is not the same as in the text', () => {
  expect(digest({headline: 'A', standfirst: 'B'})).not.toBe(digest({headline: 'A', body: [paragraph('b', span('B'))]}))
})
