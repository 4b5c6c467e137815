import {parseFragment, serialize} from 'parse5'
import {bodyHtml} from '../../../../lib/feeds/body-html.ts'
import type {Setting} from '../../../../lib/feeds/setting.ts'
import {storyHtml} from '../../../../lib/feeds/story-html.ts'
import {type BodyBlock, body} from '../../../../lib/model/body.ts'
import {paragraph, raw, rawWu, rawZhu, siteUrl, storyWith} from '../model/newsroom.ts'

const english: Setting = {siteUrl, language: 'en', pageUrl: `${siteUrl}/en/news/a-new-chapter`, day: '2020-03-24'}
const chinese: Setting = {...english, language: 'zh', pageUrl: `${siteUrl}/zh/news/a-new-chapter`}

const html = (blocks: readonly unknown[], setting = english) => bodyHtml(body.parse(blocks), setting)

const span = (text: string, marks: readonly string[] = []) => ({_type: 'span', _key: text, text, marks})
const linked = (mark: Readonly<Record<string, unknown>>) => ({
  _type: 'block',
  _key: 'b',
  children: [span('See '), span('this', ['m'])],
  markDefs: [{_key: 'm', ...mark}],
})

describe('text', () => {
  test.each([
    ['a paragraph', [paragraph('Hello')], '<p>Hello</p>'],
    ['a heading', [{...paragraph('Next'), style: 'h2'}], '<h2>Next</h2>'],
    [
      'decorators',
      [{_type: 'block', _key: 'b', children: ['strong', 'em', 'sub', 'sup'].map((mark) => span(mark, [mark]))}],
      '<p><strong>strong</strong><em>em</em><sub>sub</sub><sup>sup</sup></p>',
    ],
    ['a line break', [paragraph('one\ntwo')], '<p>one<br/>two</p>'],
    [
      'a list with a list in it',
      [
        {...paragraph('1', 'a'), listItem: 'number', level: 1},
        {...paragraph('1.1', 'b'), listItem: 'bullet', level: 2},
        {...paragraph('2', 'c'), listItem: 'number', level: 1},
      ],
      '<ol><li>1<ul><li>1.1</li></ul></li><li>2</li></ol>',
    ],
    [
      'no empty line that a writer left',
      [paragraph('one', 'a'), paragraph('', 'b'), {...paragraph(' ', 'c'), style: 'h2'}],
      '<p>one</p>',
    ],
    [
      'two lists with an empty line between them',
      [
        {...paragraph('1', 'a'), listItem: 'number', level: 1},
        paragraph('', 'b'),
        {...paragraph('1', 'c'), listItem: 'number', level: 1},
      ],
      '<ol><li>1</li></ol><ol><li>1</li></ol>',
    ],
    ['a list without levels', [{...paragraph('1'), listItem: 'bullet'}], '<ul><li>1</li></ul>'],
    ['several spaces', [paragraph('a   b')], '<p>a   b</p>'],
  ])('%s', (_, blocks, expected) => {
    expect(html(blocks)).toBe(expected)
  })
})

describe('links', () => {
  test.each([
    ['elsewhere', 'https://www.zju.edu.cn/a?b=1&c="2"', 'https://www.zju.edu.cn/a?b=1&amp;c=%222%22'],
    ['to a path of the site', '/en/people/wu-zhaohui', 'https://news.example.org/en/people/wu-zhaohui'],
    ['to a part of the page', '#corrections', 'https://news.example.org/en/news/a-new-chapter#corrections'],
    ['by mail', 'mailto:press@example.org', 'mailto:press@example.org'],
    ['by telephone', 'tel:+86-571-1', 'tel:+86-571-1'],
  ])('%s are absolute', (_, href, expected) => {
    expect(html([linked({_type: 'link', href})])).toBe(`<p>See <a href="${expected}">this</a></p>`)
  })

  test.each([
    ['a script', {_type: 'link', href: 'javascript:alert(1)'}],
    ['data', {_type: 'link', href: 'data:text/html,<script>'}],
    ['an address that is none', {_type: 'link', href: 'https://['}],
    ['an unknown mark', {_type: 'comment', text: 'x'}],
    ['an entity that is not public', {_type: 'mention', entity: null}],
  ])('to %s leave their words', (_, mark) => {
    expect(html([linked(mark)])).toBe('<p>See this</p>')
  })

  test('marks named like parts of an object leave their words', () => {
    const marks = ['constructor', '__proto__', 'toString']
    expect(html([{_type: 'block', _key: 'b', children: [span('word', marks)]}])).toBe('<p>word</p>')
  })

  test.each([
    ['a person', rawWu, '/en/people/wu-zhaohui'],
    ['an institution', raw.lab, '/en/institutions/zhejiang-lab'],
    ['an event', raw.visit, '/en/events/zju-visits-zhejiang-lab'],
    ['a topic', raw.story.topics[0], '/en/topics/ai'],
    ['a programme', raw.story.programmes[0], '/en/programmes/14th-five-year-plan'],
  ])('a mention of %s leads to its page', (_, entity, path) => {
    expect(html([linked({_type: 'mention', entity})])).toBe(
      `<p>See <a href="https://news.example.org${path}">this</a></p>`,
    )
  })
})

const at = (slug: string, name: string) => `<a href="https://news.example.org/en/institutions/${slug}">${name}</a>`

describe('a quotation', () => {
  const quotation = {_type: 'quotation', _key: 'q', text: 'We build it.', speaker: rawZhu, roleKeys: []}

  test('has its speaker with all roles held that day', () => {
    expect(html([quotation])).toBe(
      '<figure><blockquote><p>We build it.</p></blockquote><figcaption>' +
        '<a href="https://news.example.org/en/people/zhu-shiqiang">Zhu Shiqiang</a>, ' +
        `President, ${at('zhejiang-lab', 'Zhejiang Lab')}; ` +
        `Vice President, ${at('zhejiang-university', 'Zhejiang University')}</figcaption></figure>`,
    )
  })

  test('of the president who was a director in 2018 says director', () => {
    const told = html([quotation], {...english, day: '2018-03-31'})
    expect(told).toContain(`Director, ${at('zhejiang-lab', 'Zhejiang Lab')}`)
    expect(told).not.toContain('>Zhu Shiqiang</a>, President')
  })

  test('has only the role that the editor chose', () => {
    const told = html([{...quotation, roleKeys: ['vice']}])
    expect(told).toContain(`</a>, Vice President, ${at('zhejiang-university', 'Zhejiang University')}</figcaption>`)
  })

  test('in Chinese names the institution first, with full-width punctuation', () => {
    const told = html([{...quotation, text: '我们要建设它。'}], chinese)
    expect(told.replace(/<[^>]*>/g, '')).toBe('我们要建设它。朱世强，之江实验室主任、浙江大学副校长')
    expect(told).toContain('https://news.example.org/zh/people/zhu-shiqiang')
  })

  test.each([
    ['reported speech says so', {quotationKind: 'reported'}, '</a> · Reported words</figcaption>'],
    [
      'by nobody who has a page has a role',
      {speaker: null, roleText: {en: 'A dean'}},
      '<figcaption>A dean</figcaption>',
    ],
    [
      'without a speaker has no caption',
      {speaker: null},
      '<figure><blockquote><p>We build it.</p></blockquote></figure>',
    ],
    [
      'keeps the words as they were said, in their language',
      {originalLanguage: 'zh', originalText: '我们要建设它。'},
      '<p>We build it.</p><p lang="zh-Hans">我们要建设它。</p></blockquote>',
    ],
    ['in two paragraphs', {text: 'One.\n\nTwo\nlines.'}, '<p>One.</p><p>Two<br/>lines.</p>'],
  ])('%s', (_, fields, expected) => {
    expect(html([{...quotation, ...fields}])).toContain(expected)
  })

  test('marks a role that exists in the other language only', () => {
    expect(html([{...quotation, roleText: {zh: '首席科学家'}}])).toContain('<span lang="zh-Hans">首席科学家</span>')
  })
})

describe('other blocks', () => {
  test('a picture is a figure with its words and its credit', () => {
    const told = html([{_type: 'picture', _key: 'p', picture: raw.picture}])
    expect(told).toMatch(
      /^<figure><img src="https:\/\/[^"]+" alt="Two delegations at a table" width="\d+" height="\d+"\/><figcaption>The talks · Picture: Zhejiang Lab &amp; friends<\/figcaption><\/figure>$/,
    )
  })

  test('a caption in the other language is marked', () => {
    expect(html([{_type: 'picture', _key: 'p', picture: raw.picture}], chinese)).toContain(
      '<figcaption><span lang="en">The talks</span>',
    )
  })

  test('a picture without words has an empty alt and no caption', () => {
    const picture = {...raw.picture, alt: null, caption: null, credit: null}
    const told = html([{_type: 'picture', _key: 'p', picture}])
    expect(told).toContain('alt=""')
    expect(told).not.toContain('figcaption')
  })

  test.each([
    [
      'a fact box',
      {
        _type: 'factBox',
        _key: 'f',
        title: 'Darwin',
        facts: [
          {key: '1', label: 'Chips', value: '792'},
          {key: '2', value: '< 500 W'},
        ],
      },
      '<aside><h3>Darwin</h3><ul><li><strong>Chips</strong> 792</li><li>&lt; 500 W</li></ul></aside>',
    ],
    [
      'a table with heads',
      {
        _type: 'table',
        _key: 't',
        caption: 'Chips',
        rows: [
          {key: '1', cells: ['Year', 'N']},
          {key: '2', cells: ['2020', null]},
        ],
      },
      '<table><caption>Chips</caption><thead><tr><th>Year</th><th>N</th></tr></thead><tbody><tr><td>2020</td><td></td></tr></tbody></table>',
    ],
    [
      'a table without heads',
      {_type: 'table', _key: 't', headerRow: false, rows: [{key: '1', cells: ['a']}]},
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a video',
      {_type: 'video', _key: 'v', title: 'The mouse', url: 'https://video.example.org/1?a&b', caption: 'Two minutes'},
      '<p><a href="https://video.example.org/1?a&amp;b">The mouse</a></p><p>Two minutes</p>',
    ],
    [
      'a file with its kind and size',
      {
        _type: 'attachment',
        _key: 'a',
        title: 'P',
        url: 'https://c.example.org/p',
        size: 1_400_000,
        mimeType: 'application/pdf',
      },
      '<p><a href="https://c.example.org/p">P</a> PDF, 1.4 MB</p>',
    ],
    [
      'a file',
      {_type: 'attachment', _key: 'a', title: 'Paper <1>', url: 'https://cdn.example.org/p.pdf'},
      '<p><a href="https://cdn.example.org/p.pdf">Paper &lt;1&gt;</a></p>',
    ],
  ])('%s', (_, block, expected) => {
    expect(html([block])).toBe(expected)
  })

  test('a gallery shows every picture under its title', () => {
    const told = html([{_type: 'gallery', _key: 'g', title: 'The day', pictures: [raw.picture, raw.picture]}])
    expect(told).toMatch(/^<h3>The day<\/h3><figure>/)
    expect(told.match(/<img /g)).toHaveLength(2)
  })

  test('a broken block costs only itself', () => {
    expect(html([paragraph('a', '1'), {_type: 'video', _key: 'v'}, {_type: 'poll'}, paragraph('b', '2')])).toBe(
      '<p>a</p><p>b</p>',
    )
  })
})

test('every block type is told in HTML that a parser need not repair, with absolute addresses only', () => {
  const kinds: Readonly<Record<BodyBlock['_type'], Readonly<Record<string, unknown>>>> = {
    block: linked({_type: 'link', href: '/en'}),
    picture: {picture: raw.picture},
    gallery: {pictures: [raw.picture]},
    quotation: {text: 'x', speaker: rawWu, roleKeys: []},
    factBox: {title: 'x', facts: [{key: 'k', value: 'x'}]},
    table: {rows: [{key: 'k', cells: ['x']}]},
    video: {title: 'x', url: 'https://v.example.org', poster: raw.picture},
    attachment: {title: 'x', url: 'https://f.example.org/f.pdf'},
  }
  const blocks = Object.entries(kinds).map(([_type, fields]) => Object.assign({}, fields, {_key: _type, _type}))
  expect(body.parse(blocks)).toHaveLength(blocks.length)
  const told = html(blocks)
  expect(serialize(parseFragment(told))).toBe(told.replaceAll('/>', '>').replaceAll('&#39;', "'"))
  const addresses = [...told.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) expect(address).toMatch(/^https:\/\//)
})

describe('a whole story', () => {
  const corrections = [{key: 'c', date: '2020-03-25T20:00:00Z', text: 'The number was wrong & is right.'}]

  test('opens with its main picture and ends with its corrections, dated in the newsroom’s zone', () => {
    const told = storyHtml(storyWith({corrections}), english)
    expect(told).toMatch(/^<figure>/)
    expect(told).toContain('<time datetime="2020-03-25T20:00:00Z">26 March 2020</time>')
    expect(told).toMatch(/<p>The number was wrong &amp; is right\.<\/p><\/li><\/ul><\/section>$/)
  })

  test('without picture, body and corrections is empty', () => {
    expect(storyHtml(storyWith({picture: null, mainPicture: null, body: []}), english)).toBe('')
  })
})
