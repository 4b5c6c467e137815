import {body, hasWords, safeHref, textBlock} from '../../../../lib/model/body.ts'
import {paragraph, raw, rawWu} from './newsroom.ts'

describe('an address in a link', () => {
  test.each([
    'https://www.zju.edu.cn',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:press@example.org',
    'tel:+86571',
    '/en/news',
    '/',
    '#part',
    '/en/news?q=浙江',
    'https://example.org/javascript:x',
  ])('%s', (href) => {
    expect(safeHref.safeParse(href).success).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'www.zju.edu.cn',
    '',
    'https:evil',
    'blob:https://example.org/1',
    'https://[half',
    'https://',
  ])('not %j', (href) => {
    expect(safeHref.safeParse(href).success).toBe(false)
  })
})

describe('a text block', () => {
  test('is a paragraph when it says nothing else', () => {
    expect(textBlock.parse({_type: 'block', _key: 'b', style: null})).toMatchObject({
      style: 'normal',
      children: [],
      markDefs: [],
    })
  })

  test.each([
    ['a style', {style: 'h1'}],
    ['a list', {listItem: 'dash'}],
    ['a level', {level: 9}],
  ])('with %s that nobody renders keeps its words', (_, fields) => {
    const {style, listItem, level, children} = textBlock.parse({...paragraph('x'), ...fields})
    expect({style, listItem, level}).toEqual({style: 'normal'})
    expect(children).toMatchObject([{text: 'x'}])
  })

  test.each([
    ['words', [{_type: 'span', _key: 's', text: ' a ', marks: []}], true],
    ['an empty line', [{_type: 'span', _key: 's', text: '', marks: []}], false],
    ['blanks', [{_type: 'span', _key: 's', text: ' \n\u3000', marks: []}], false],
    ['nothing', [], false],
  ])('of %s', (_, children, expected) => {
    expect(hasWords({children})).toBe(expected)
  })

  test('loses a link that is not safe, and keeps its words', () => {
    const block = textBlock.parse({
      ...paragraph('x'),
      markDefs: [
        {_type: 'link', _key: 'l', href: 'javascript:x'},
        {_type: 'link', _key: 'm', href: '/en'},
      ],
    })
    expect(block.children).toHaveLength(1)
    expect(block.markDefs.map(({_key}) => _key)).toEqual(['m'])
  })

  test('keeps a mention whose entity is not public, without the entity', () => {
    const [mark] = textBlock.parse({
      ...paragraph('x'),
      markDefs: [{_type: 'mention', _key: 'm', entity: null}],
    }).markDefs
    expect(mark).toEqual({_type: 'mention', _key: 'm', entity: undefined})
  })
})

describe('other blocks', () => {
  const quotation = {_type: 'quotation', _key: 'q', text: 'We build it.', speaker: rawWu}

  test.each([
    ['a quotation is direct unless it says otherwise', quotation, {quotationKind: 'direct', roleKeys: []}],
    ['a quotation of somebody who is not public', {...quotation, speaker: null}, {text: 'We build it.'}],
    [
      'a table has heads unless it says otherwise',
      {_type: 'table', _key: 't', rows: [{key: 'r', cells: ['a']}]},
      {headerRow: true},
    ],
    [
      'a table without heads',
      {_type: 'table', _key: 't', headerRow: false, rows: [{key: 'r', cells: ['a']}]},
      {headerRow: false},
    ],
    [
      'a table’s rows are as wide as the widest, and one without cells goes',
      {
        _type: 'table',
        _key: 't',
        rows: [
          {key: 'a', cells: ['1', '2']},
          {key: 'b', cells: []},
          {key: 'c', cells: ['1', '2', '3']},
        ],
      },
      {
        rows: [
          {key: 'a', cells: ['1', '2', '']},
          {key: 'c', cells: ['1', '2', '3']},
        ],
      },
    ],
    [
      'a quotation whose speaker’s record is broken',
      {...quotation, speaker: {...rawWu, name: 7}},
      {speaker: undefined},
    ],
    ['words in a language of nobody here', {...quotation, originalLanguage: 'fr'}, {text: 'We build it.'}],
    [
      'a cell that is not there is empty',
      {_type: 'table', _key: 't', rows: [{key: 'r', cells: ['a', null]}]},
      {rows: [{cells: ['a', '']}]},
    ],
    [
      'a gallery loses a picture that is gone',
      {_type: 'gallery', _key: 'g', pictures: [null, raw.picture]},
      {pictures: [{width: 2000}]},
    ],
  ])('%s', (_, block, expected) => {
    expect(body.parse([block])).toMatchObject([expected])
  })

  test.each([
    ['a quotation without words', {...quotation, text: ''}],
    ['a video from a script', {_type: 'video', _key: 'v', title: 't', url: 'javascript:alert(1)'}],
    ['a file from a script', {_type: 'attachment', _key: 'a', title: 't', url: 'javascript:alert(1)'}],
    ['a picture without its measures', {_type: 'picture', _key: 'p', picture: {...raw.picture, width: 0}}],
    ['a picture from a script', {_type: 'picture', _key: 'p', picture: {...raw.picture, url: 'javascript:alert(1)'}}],
    ['a gallery that lost all its pictures', {_type: 'gallery', _key: 'g', title: 'The campus', pictures: [null]}],
    ['a table without rows', {_type: 'table', _key: 't', caption: 'Figures', rows: [{key: 'r', cells: []}]}],
    ['a fact box without facts', {_type: 'factBox', _key: 'f', title: 'In figures'}],
    ['a block that nobody knows', {_type: 'poll', _key: 'x'}],
  ])('%s is not read', (_, block) => {
    expect(body.parse([block])).toEqual([])
  })
})
