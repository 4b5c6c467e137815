import {NextRequest} from 'next/server'
import {siteFeed} from '../../app/(site)/[locale]/answer-feed.ts'
import {pageLanguage} from '../../app/(site)/[locale]/page-language.ts'
import {GET} from '../../app/route.ts'
import {getPerson} from '../../sanity/content/person.ts'
import {getStory} from '../../sanity/content/story.ts'
import {startLake, type TestLake} from '../support/lake.ts'
import {fill, pointSiteAt} from '../support/newsroom.ts'

let lake: TestLake

async function offer(languages: readonly string[]): Promise<void> {
  await lake.client('editor').patch('site').set({languages}).commit()
}

beforeAll(async () => {
  lake = await startLake()
  await fill(lake.client('editor'))
  pointSiteAt(lake)
})

afterAll(() => lake.close())

const frontFor = async (language: string) => {
  const request = new NextRequest('http://localhost/', {headers: {'accept-language': language}})
  return (await GET(request)).headers.get('location')
}

const feedStatus = async (locale: string) =>
  (await siteFeed(new Request('http://localhost/'), {params: Promise.resolve({locale})})).status

describe('a newsroom in English and Chinese', () => {
  beforeAll(() => offer(['en', 'zh']))

  test.each([
    ['zh-TW,zh;q=0.9', '/zh'],
    ['en-GB', '/en'],
    ['de', '/en'],
  ])('/ leads who prefers %s to %s', async (language, path) => {
    expect(await frontFor(language)).toBe(path)
  })

  test('has pages, feeds and translations in both', async () => {
    expect(await pageLanguage('zh')).toBe('zh')
    expect(await feedStatus('zh')).toBe(200)
    expect(await getStory('en', 'partnership')).toMatchObject({story: {translations: [{language: 'zh'}]}})
  })

  test('answers any other first segment in its first language', async () => {
    expect(await pageLanguage('EN')).toBe('en')
    expect(await pageLanguage('constructor')).toBe('en')
    expect(await feedStatus('fr')).toBe(404)
  })
})

test('a newsroom whose first language is Chinese leads there whoever reads neither', async () => {
  await offer(['zh', 'en'])
  expect(await frontFor('de')).toBe('/zh')
  expect(await pageLanguage('fr')).toBe('zh')
})

describe('a newsroom in Chinese alone', () => {
  beforeAll(() => offer(['zh']))

  test('leads every reader to it, and has nothing under /en', async () => {
    expect(await frontFor('en-GB,en;q=0.9')).toBe('/zh')
    expect(await pageLanguage('en')).toBe('zh')
    expect(await feedStatus('en')).toBe(404)
    expect(await feedStatus('zh')).toBe(200)
  })

  test('lists no story, and names no translation, that has no page there', async () => {
    const wu = await getPerson('zh', 'wu-zhaohui')
    expect(wu?.stories.map(({id}) => id)).toEqual(['story-partnership-zh'])
    expect(await getStory('zh', 'partnership')).toMatchObject({story: {translations: []}})
  })
})
