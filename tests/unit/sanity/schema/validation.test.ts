import {openDesk, ref, slug} from './desk.ts'

const university = {
  _id: 'zju',
  _type: 'institution',
  name: {en: 'Zhejiang University'},
  slug: slug('zhejiang-university'),
  kind: 'university',
}
const faculty = {
  _id: 'faculty',
  _type: 'institution',
  name: {en: 'Faculty of Information Technology'},
  slug: slug('faculty'),
  kind: 'faculty',
  partOf: ref('zju'),
}
const wu = {_id: 'wu', _type: 'person', name: {en: 'Wu Zhaohui', zh: '吴朝晖'}, slug: slug('wu-zhaohui')}
const visit = {
  _id: 'visit-en',
  _type: 'story',
  language: 'en',
  headline: 'A visit',
  slug: slug('visit'),
  previousSlugs: ['old-visit'],
}

const complete = {
  story: {
    language: 'en',
    headline: 'A new chapter',
    slug: slug('a-new-chapter'),
    standfirst: 'What happened.',
    dateline: {date: '2020-03-24'},
  },
  person: {name: {en: 'Zhu Shiqiang'}, slug: slug('zhu-shiqiang')},
  institution: {name: {zh: '之江实验室'}, slug: slug('zhejiang-lab'), kind: 'laboratory'},
  event: {
    name: {en: 'A visit'},
    slug: slug('visit'),
    kind: 'visit',
    start: '2020-03-24T06:00:00Z',
    timeZone: 'Asia/Shanghai',
  },
  topic: {name: {en: 'Chips'}, slug: slug('chips')},
  programme: {name: {en: '14th Five-Year Plan'}, slug: slug('14th-five-year-plan'), period: {from: '2021', to: '2025'}},
  site: {name: {en: 'Newsroom'}, languages: ['en', 'zh']},
  'translation.metadata': {translations: []},
}
type Type = keyof typeof complete

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk([university, faculty, wu, visit, {_id: 'site', _type: 'site', languages: ['en']}])
})
afterAll(() => desk.close())

const withField = (type: Type, field: Record<string, unknown>) => desk.told(type, {...complete[type], ...field})

test.each(Object.keys(complete).filter((type): type is Type => type in complete))(
  'a complete %s is fine',
  async (type) => {
    expect(await desk.told(type, complete[type])).toEqual([])
  },
)

test('an empty story says what is missing', async () => {
  expect(await desk.told('story', {})).toEqual([
    'error language: Choose the language of the story',
    'error headline: A story needs a headline',
    'error standfirst: Write a standfirst: lists, feeds and search results show it',
    'error dateline.date: Give the day the story tells of: it decides which roles are shown',
    'warning slug: The address is made from the headline when you publish',
  ])
})

const text = (words: string) => ({
  _type: 'block',
  _key: 'p',
  children: [{_type: 'span', _key: 's', text: words, marks: []}],
  markDefs: [],
})
const wus = (fields: object = {}) => [{_type: 'appearance', _key: 'a', person: ref('wu'), ...fields}]

describe('the publish gate, over the lake,', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['knows names', {body: [text('吴朝晖 came.')]}, 'warning body.p: “吴朝晖” is known and not linked'],
    [
      'knows roles',
      {appearances: wus()},
      'warning appearances.a.roleKeys: Wu Zhaohui has no role on 2020-03-24: add it to the person, or write it here',
    ],
    [
      'knows what readers cannot open',
      {institutions: [{...ref('unit'), _key: 'i'}]},
      'error institutions.i: Readers cannot open New Unit: publish it first',
    ],
    [
      'knows addresses',
      {slug: slug('old-visit')},
      'error slug: Another story in this language has this address, or had it',
    ],
  ])('%s', async (_case, field, line) => {
    await desk.client.createIfNotExists({_id: 'drafts.unit', _type: 'institution', name: {en: 'New Unit'}})
    expect(await withField('story', field)).toContain(line)
  })
})

test.each<[Type, Record<string, unknown>, string]>([
  ['person', {name: {en: ' '}}, 'error name: a name is needed in at least one language'],
  ['topic', {name: undefined}, 'error name: A name is needed in at least one language'],
  ['person', {orcid: '0000-0002-1825-0098'}, 'error orcid: the check digit of this ORCID iD is wrong'],
  ['institution', {ror: '00a2xv884'}, 'error ror: a ROR is written https://ror.org/0…'],
  ['institution', {founded: '1897-13'}, 'error founded: a date is written 2020, 2020-03 or 2020-03-24'],
  ['institution', {website: 'ftp://zju.example'}, 'error website: Does not match allowed protocols/schemes'],
  ['event', {timeZone: 'Hangzhou'}, 'error timeZone: an IANA time zone is needed, such as Asia/Shanghai'],
  ['event', {end: '2020-03-24T05:00:00Z'}, 'error end: This is before the start'],
  ['programme', {period: {from: '2025', to: '2021'}}, 'error period: This ends before it starts'],
  ['site', {accent: 'red'}, 'error accent: Write it like #1f4e79'],
  ['institution', {kind: undefined}, 'error kind: Say what kind of institution this is'],
  ['event', {start: undefined}, 'error start: Say when the event starts'],
  [
    'story',
    {body: [{_type: 'gallery', _key: 'g'}]},
    'error body.g.pictures: A gallery needs a picture: add one, or take the gallery out',
  ],
  ['story', {body: [{_type: 'factBox', _key: 'f', facts: []}]}, 'error body.f.title: A fact box needs a title'],
  [
    'story',
    {corrections: [{_key: 'c', _type: 'correction'}]},
    'error corrections.c.text: Say what was wrong and what is right',
  ],
  ['site', {languages: []}, 'error languages: Choose at least one language, each once'],
  [
    'site',
    {navigation: [{_key: 'n', _type: 'navigationItem', label: {en: 'News'}, path: 'news'}]},
    'error navigation.n.path: A path starts with one slash: /news',
  ],
  ['event', {place: {country: 'China'}}, 'error place.country: Two capital letters, such as CN'],
  ['story', {slug: slug('A New_Chapter')}, 'error slug: Use small letters a–z, digits and single hyphens'],
  [
    'story',
    {
      topics: [
        {...ref('zju'), _key: 'a'},
        {...ref('zju'), _key: 'b'},
      ],
    },
    "error topics.b: Can't be a duplicate",
  ],
  ['story', {byline: [{_key: 'a', _type: 'author'}]}, 'error byline.a: Choose a person, or write a name'],
  [
    'translation.metadata',
    {
      translations: ['a', 'b'].map((_key) => ({
        _key,
        _type: 'internationalizedArrayReferenceValue',
        language: 'en',
        value: ref('visit-en'),
      })),
    },
    'error translations: There is more than one version in the same language',
  ],
])('%s with %j', async (type, field, message) => {
  expect(await withField(type, field)).toContain(message)
})

test.each([['0000-0002-1825-0097'], ['0000-0002-1694-233X']])('the ORCID iD %s is right', async (orcid) => {
  expect(await withField('person', {orcid})).toEqual([])
})

describe('an address', () => {
  test.each([
    ['of another story in the same language', 'en', 'visit', true],
    ['that another story had before', 'en', 'old-visit', true],
    ['of the English version, in Chinese', 'zh', 'visit', false],
    ['that nobody has', 'en', 'second-visit', false],
  ])('%s (%s, %s)', async (_case, language, current, taken) => {
    const told = await withField('story', {language, slug: slug(current)})
    expect(told.some((line) => line.startsWith('error slug'))).toBe(taken)
  })

  test('of the story’s own published version', async () => {
    expect(await withField('story', {_id: 'drafts.visit-en', slug: slug('visit')})).toEqual([])
  })

  test('of a person may be that of an institution', async () => {
    expect(await withField('person', {slug: slug('zhejiang-university')})).toEqual([])
  })
})

describe('a unit', () => {
  test.each([
    ['itself', 'zju', 'zju', true],
    ['its own faculty', 'zju', 'faculty', true],
    ['the university', 'laboratory', 'zju', false],
  ])('of %s', async (_case, id, parent, refused) => {
    const told = await withField('institution', {_id: `drafts.${id}`, partOf: ref(parent)})
    expect(told.includes('error partOf: An institution cannot be part of itself')).toBe(refused)
  })
})

describe('a role', () => {
  test.each([
    [{from: '2015-03', to: '2022'}, []],
    [{from: '2018'}, []],
    [{from: '2018-03', to: '2018'}, []],
    [{from: '2018', to: '2017'}, ['error roles.r: This ends before it starts']],
    [{from: 'spring 2018'}, ['error roles.r.from: a date is written 2020, 2020-03 or 2020-03-24']],
  ])('held %j', async (dates, told) => {
    const role = {_key: 'r', _type: 'role', title: {en: 'President'}, institution: ref('zju'), ...dates}
    expect(await withField('person', {roles: [role]})).toEqual(told)
  })
})

const paragraph = (markDef: Record<string, unknown>) => ({
  _key: 'p',
  _type: 'block',
  style: 'normal',
  markDefs: [{_key: 'm', ...markDef}],
  children: [{_key: 's', _type: 'span', text: 'here', marks: ['m']}],
})

describe('a link in the body', () => {
  test.each([
    ['https://zju.example', []],
    ['/people/wu-zhaohui', []],
    ['mailto:press@lab.example', []],
    ['javascript:alert(1)', ['error body.p.markDefs.m.href: a link starts with https://, mailto:, tel: or /']],
    ['//elsewhere.example', ['error body.p.markDefs.m.href: a link starts with https://, mailto:, tel: or /']],
  ])('to %s', async (href, told) => {
    expect(await withField('story', {body: [paragraph({_type: 'link', href})]})).toEqual(told)
  })

  test('to a person', async () => {
    expect(await withField('story', {body: [paragraph({_type: 'mention', entity: ref('wu')})]})).toEqual([])
  })
})

const picture = (alt: unknown) => ({_type: 'picture', asset: ref('image-abc-1x1-png'), alt})

test('a picture without a description is warned of, in whichever language', async () => {
  const warning = 'warning portrait.alt: Say what the picture shows, for readers who cannot see it'
  expect(await withField('person', {portrait: picture(undefined)})).toContain(warning)
  expect(await withField('person', {portrait: picture({zh: '两组同心圆'})})).not.toContain(warning)
})

const row = (key: string, cells: string[]) => ({_key: key, _type: 'tableRow', cells})

test('a table with uneven rows is warned of', async () => {
  const table = {_key: 't', _type: 'table', rows: [row('a', ['1', '2']), row('b', ['3'])]}
  expect(await withField('story', {body: [table]})).toEqual([
    'warning body.t.rows: The rows have different numbers of cells',
  ])
})

describe('a video', () => {
  const file = {_type: 'file', asset: ref('file-abc-mp4')}
  const url = 'https://www.bilibili.com/video/BV1GJ411x7h7'
  const asked = 'error body.v.url: Give the address of the video, or upload a file'
  test.each([
    ['at its address', {url}, []],
    ['of a file', {file}, []],
    ['of nothing', {}, [asked]],
    ['of both', {url, file}, ['error body.v.url: A file is given: leave the address empty']],
    ['whose file was taken out', {file: {_type: 'file'}}, [asked]],
  ])('%s', async (_name, fields, told) => {
    const all = await withField('story', {body: [{_key: 'v', _type: 'video', title: 'The tour', ...fields}]})
    // The test's desk has no files: that this one is missing is told too.
    expect(all.filter((line) => !line.includes('.file.asset'))).toEqual(told)
  })
})
