import {join} from 'node:path'
import {de} from '../fixtures/de/all.ts'
import {writing} from '../fixtures/de/writing.ts'
import {look as lookHere} from '../support/look.tsx'
import {startLake, type TestLake} from '../support/lake.ts'
import {fill, pointSiteAt} from '../support/newsroom.ts'
import {copySources, type Sources} from '../support/sources.ts'

type Look = Awaited<ReturnType<typeof lookHere>>

/** The compiler and the site's modules are slow to start on a busy machine. */
const patience = 180_000

let lake: TestLake
let sources: Sources
let here: Look
let german: Look
let compiled: Awaited<ReturnType<Sources['run']>>

const compile = () => sources.run('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.')
const toFolder = (text: string) =>
  text.replaceAll('../../../lib/i18n/', '../').replaceAll('../../../lib/model/', '../../model/')

/** All that a developer does: a folder of strings, a line of settings, and the command that ties them together. */
async function addGerman(): Promise<void> {
  sources.add('tests/fixtures/de', 'lib/i18n/de', toFolder)
  sources.edit('lib/model/language.ts', (text) => text.replace("  zh: 'zh-Hans',\n", "  zh: 'zh-Hans',\n  de: 'de',\n"))
  expect(await sources.run('app/commands/typegen.ts')).toMatchObject({passed: true})
}

const march = (day: number) => ({year: 2020, month: 3, day})

/** All that an editor does: offers the language, translates a story and some names. */
async function translate(): Promise<void> {
  const editor = lake.client('editor')
  const original = await editor.getDocument('story-partnership')
  const story = {
    ...original,
    _id: 'story-partnership-de',
    _type: 'story',
    language: 'de',
    headline: 'Ein neues Kapitel für das Zhejiang-Labor',
    byline: [{_type: 'author', _key: 'desk', name: 'Redaktion'}],
    slug: {_type: 'slug', current: 'neues-kapitel'},
  }
  const version = {
    _type: 'internationalizedArrayReferenceValue',
    _key: 'de',
    language: 'de',
    value: {_type: 'reference', _ref: story._id, _weak: true},
  }
  const ties = await editor.fetch<string[]>('*[_type == "translation.metadata" && references("story-partnership")]._id')
  const transaction = editor
    .transaction()
    .createOrReplace(story)
    .patch('site', {set: {languages: ['en', 'zh', 'de'], 'name.de': 'Nachrichten aus dem Zhejiang-Labor'}})
    .patch('institution-zju', {set: {'name.de': 'Universität Zhejiang'}})
    .patch('person-wu', {set: {'roles[_key == "zju"].title.de': 'Präsident'}})
  for (const tie of ties) transaction.patch(tie, (patch) => patch.append('translations', [version]))
  await transaction.commit()
}

beforeAll(async () => {
  // The fixture holds a broken story, of which the site writes a line.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  lake = await startLake()
  sources = copySources()
  await fill(lake.client('editor'))
  pointSiteAt(lake)
  here = await lookHere('de', 'partnership', 'wu-zhaohui')
  await addGerman()
  const compiling = compile()
  await translate()
  sources.add('tests/support/look.tsx')
  const {look}: {look: typeof lookHere} = await import(join(sources.folder, 'tests/support/look.tsx'))
  german = await look('de', 'neues-kapitel', 'wu-zhaohui')
  compiled = await compiling
}, patience)

afterAll(async () => {
  sources.remove()
  await lake.close()
})

test('as it is, the newsroom speaks two languages, and nothing is under /de', () => {
  expect(here.languages).toEqual(['en', 'zh'])
  expect(here.root).toBe('/en')
  expect(here.front).toContain('<html lang="en"')
  expect(here.front).toContain('There is no such page')
  expect(here.names).toEqual(['en', 'zh'])
})

describe('with a folder of strings and one setting more', () => {
  test('everything compiles', () => {
    expect(compiled).toEqual({passed: true, output: ''})
  })

  test('/ leads a German reader to the German front page', () => {
    expect(german.languages).toEqual(['en', 'zh', 'de'])
    expect(german.root).toBe('/de')
    expect(german.front).toContain('<html lang="de"')
    expect(german.front).toContain(de.frame.followAll)
    expect(german.front).toContain('Nachrichten aus dem Zhejiang-Labor')
  })

  test('a story’s page is in German, with its dates, roles and names', () => {
    expect(german.story).toContain('<html lang="de"')
    expect(german.story).toContain('Zum Inhalt springen')
    expect(german.story).toContain('Veröffentlicht am <time')
    expect(german.story).toContain('25. März 2020</time>')
    expect(german.story).toContain('Ämter am 24. März 2020')
    expect(german.story).toContain('Präsident, <a href="/de/institutions/zju">Universität Zhejiang</a>')
  })

  test('its days are written by its own folder', () => {
    expect(writing.dates.days(march(24), march(26))).toBe('24.–26. März 2020')
    expect(german.front).toContain('Nachmittag des 24. März 2020</time>')
  })

  test('what has no German name falls back to English, then Chinese, and says so in lang', () => {
    expect(german.story).toContain('<a href="/de/people/wu-zhaohui"><span lang="en">Wu Zhaohui</span></a>')
    expect(german.story).toContain('<span lang="en">Deputy Director</span>')
  })

  test('the other scripts of a name stand beside it; a second Latin one does not', () => {
    expect(german.person).toMatch(/<h1[^>]*><span lang="en">Wu Zhaohui<\/span> <span[^>]*lang="zh-Hans">吴朝晖<\/span>/)
  })

  test('the language switch and the story lead to its other versions', () => {
    expect(german.story).toContain('href="/zh/news/partnership" hrefLang="zh-Hans" lang="zh-Hans">中文')
    expect(german.story).toContain('href="/en/news/partnership"')
    expect(german.news).toContain('href="/zh/news"')
  })

  test('hreflang, og:locale and the feed know it', () => {
    expect(german.hreflang).toEqual({
      en: 'http://localhost:3000/en/news/partnership',
      'zh-Hans': 'http://localhost:3000/zh/news/partnership',
      'zh-CN': 'http://localhost:3000/zh/news/partnership',
      de: 'http://localhost:3000/de/news/neues-kapitel',
      'x-default': 'http://localhost:3000/en/news/partnership',
    })
    expect(german.openGraph).toMatchObject({locale: 'de_DE', alternateLocale: ['en_GB', 'zh_CN']})
    expect(german.feed).toContain('<language>de</language>')
    expect(german.feed).toContain('<title>Ein neues Kapitel für das Zhejiang-Labor</title>')
  })

  test('what is missing, and an outage, are told in German', () => {
    expect(de.errors.notFoundTitle).toBe('Diese Seite gibt es nicht')
    expect(german.missing).toContain(de.errors.notFoundTitle)
    expect(german.outage).toMatchObject({lang: 'de', onward: {label: 'Noch einmal versuchen'}})
  })

  test('an address without a language stays the site’s own, one under /de is routed', async () => {
    const {default: config}: {default: {rewrites(): Promise<{afterFiles: {source: string}[]}>}} = await import(
      join(sources.folder, 'next.config.js')
    )
    const [rewrite] = (await config.rewrites()).afterFiles
    expect(rewrite?.source).toContain('en|zh|de|')
  })

  test('Studio has a field for it, a preview of it, and the queries’ types have it', () => {
    expect(german.names).toEqual(['en', 'zh', 'de'])
    expect(german.paragraphs).toEqual(['en', 'zh', 'de'])
    expect(german.preview).toBe('http://localhost/de/news/neues-kapitel')
    expect(sources.read('sanity/queries/generated.ts')).toMatch(
      /export type LocalizedString = \{\s*_type: "localizedString";\s*en\?: string;\s*zh\?: string;\s*de\?: string;\s*\}/,
    )
  })

  test(
    'leaving one string out does not compile',
    async () => {
      sources.edit('lib/i18n/de/frame.ts', (text) => text.replace('  ...english,\n', '').replace(/ {2}skip: .*\n/, ''))
      const {passed, output} = await compile()
      expect(passed).toBe(false)
      expect(output).toMatch(/lib\/i18n\/de\/frame\.ts.*error.*skip/)
    },
    patience,
  )
})
