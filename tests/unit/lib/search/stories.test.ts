import {found, openIndex, question, story, topic} from '../../../support/search.ts'

const body = (text: string) => ({text})

const newsroom = openIndex([
  topic('chips', 'Chips', '芯片'),
  story('headline', 'Quantum networks reach the coast', {publishedAt: '2019-03-25T02:00:00Z'}),
  story('standfirst', 'A cable under the sea', {
    standfirst: 'It carries quantum keys.',
    publishedAt: '2019-03-25T02:00:00Z',
  }),
  story('body', 'News of the week', {
    ...body('Among other things, quantum keys.'),
    publishedAt: '2019-03-25T02:00:00Z',
  }),
  story('old', 'Telescopes on the roof', {publishedAt: '2009-01-01T00:00:00Z'}),
  story('new', 'Telescopes on the hill', {publishedAt: '2026-01-01T00:00:00Z'}),
  story('laboratory', 'A laboratory opens its doors', body('Intelligent computing is what it is for.')),
  story('lake', 'Computing, intelligent or not', body('The lake is calm.')),
  story('zh', '类脑计算机发布', {
    language: 'zh',
    standfirst: '由浙江大学与之江实验室研制的类脑计算机在杭州发布。',
    text: '该机含七百九十二颗芯片。\n研究人员说，功耗不到五百瓦。',
    refs: ['chips'],
    topics: ['chips'],
  }),
  story('both-zh', '望远镜落成', {language: 'zh', text: 'A word of English: observatory.'}),
  story('both-en', 'The observatory is finished', {}),
])
const {index} = newsroom
afterAll(() => newsroom.close())

const stories = (text: string, more = {}) => found(index, text, more).stories

describe('a Chinese word inside a sentence is found, however the sentence is cut into words', () => {
  test.each([
    '实验室',
    '之江',
    '江实验',
    '浙江大学',
    '大学与之江',
    '类脑',
    '脑计',
    '不到五百瓦',
    '七百九十二',
    '晖 瓦'.slice(2),
    '實驗室',
    '杭州发布',
  ])('%s', (text) => {
    expect(stories(text)).toEqual(['zh'])
  })

  test.each(['验实', '浙大', '大学江', '芯七'])('what does not stand there is not: %s', (text) => {
    expect(index.search(question(text))).toMatchObject({stories: [], total: 0})
  })

  test('a question of several words', () => {
    expect(stories('杭州的计算机发布', {language: 'zh'})).toEqual(['zh'])
  })
})

describe('words', () => {
  test.each([
    ['in the plural or the singular', 'laboratories', ['laboratory']],
    ['that are not finished', 'laborat', ['laboratory']],
    ['with others that say nothing', 'what is the telescope on a roof', ['old']],
    ['in any order', 'sea cable', ['standfirst']],
    ['in quotation marks in theirs', '"intelligent computing"', ['laboratory']],
    ['in Chinese quotation marks, too', '“intelligent computing”', ['laboratory']],
    ['of a linked topic in the other language', 'chips', ['zh']],
  ])('%s', (_, text, ids) => {
    expect(stories(text)).toEqual(ids)
  })
})

test('a headline tells more than a standfirst, and that more than a body', () => {
  expect(stories('quantum')).toEqual(['headline', 'standfirst', 'body'])
})

test('of two that fit alike the newer comes first', () => {
  expect(stories('telescopes')).toEqual(['new', 'old'])
})

test('the language of the page comes first', () => {
  expect(stories('observatory')).toEqual(['both-en', 'both-zh'])
})

test('where nothing has all words, some of them do, and the answer says so', () => {
  expect(index.search(question('telescopes zeppelin'))).toMatchObject({some: true, total: 2})
  expect(index.search(question('telescopes')).some).toBeUndefined()
})

describe('a hit shows what was found', () => {
  const shown = (text: string, more = {}) => {
    const [hit] = index.search(question(text, more)).stories
    return [hit?.headline, hit?.snippet].map((pieces) =>
      pieces?.map(({text, hit}) => (hit ? `[${text}]` : text)).join(''),
    )
  }

  test.each([
    ['quantum keys', 'A cable under the sea', 'It carries [quantum] [keys].'],
    ['intelligent computing', '[Computing], [intelligent] or not', 'The lake is calm.'],
    ['实验室', '类脑计算机发布', '由浙江大学与之江[实验室]研制的类脑计算机在杭州发布。'],
    ['五百瓦', '类脑计算机发布', '该机含七百九十二颗芯片。 研究人员说，功耗不到[五百瓦]。'],
    ['laborat', 'A [laboratory] opens its doors', 'Intelligent computing is what it is for.'],
  ])('%s', (text, headline, snippet) => {
    expect(shown(text)).toEqual([headline, snippet])
  })

  test('from a long text the part where the words stand closest', () => {
    const filler = 'Nothing of note happened on that day. '.repeat(40)
    index.put([
      story('long', 'A long day', {
        text: `A heron came. ${filler} Then a heron met a kingfisher by the pond. ${filler}`,
      }),
    ])
    const [, snippet] = shown('heron kingfisher')
    expect(snippet).toContain('a [heron] met a [kingfisher] by the pond.')
    expect(snippet?.length).toBeLessThan(220)
    expect(snippet).toMatch(/^….*…$/)
  })
})
