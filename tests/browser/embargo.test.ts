import {readdirSync} from 'node:fs'
import {createClient} from '@sanity/client'
import type {APIRequestContext} from '@playwright/test'
import {dayIn} from '../../lib/model/date.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {expect, test, type Newsroom} from './newsroom.ts'

const slug = 'kept-until-its-minute'
/** A word that stands nowhere else in the newsroom. */
const secret = 'Quillwort'
const person = 'wu-zhaohui'
/** The newsroom's day: archives are kept by the day of publication there. */
const [year = '', month = ''] = dayIn(new Date(), newsroomTimeZone).split('-')

/**
 * Addresses of each route that may name a story, once it is public. A route that is not here, and not among those that
 * name none, fails the first test: whoever adds one decides.
 */
const surfaces: Readonly<Record<string, readonly string[]>> = {
  'page.tsx': ['/en'],
  'news/page.tsx': ['/en/news'],
  'news/[slug]/page.tsx': [`/en/news/${slug}`, '/en/news/accelerating-integration', `/en/news/${year}`],
  'news/[slug]/[...period]/page.tsx': [`/en/news/${year}/${month}`],
  'feed.xml/route.ts': ['/en/feed.xml'],
  'people/[slug]/page.tsx': [`/en/people/${person}`],
  'people/[slug]/stories/[[...period]]/page.tsx': [`/en/people/${person}/stories`],
  'people/[slug]/feed.xml/route.ts': [`/en/people/${person}/feed.xml`],
  'institutions/[slug]/page.tsx': ['/en/institutions/zhejiang-lab'],
  'institutions/[slug]/stories/[[...period]]/page.tsx': ['/en/institutions/zhejiang-lab/stories'],
  'institutions/[slug]/with/[other]/[[...period]]/page.tsx': ['/en/institutions/zhejiang-lab/with/zhejiang-university'],
  'institutions/[slug]/feed.xml/route.ts': ['/en/institutions/zhejiang-lab/feed.xml'],
  'events/[slug]/page.tsx': ['/en/events/zju-visit-2020'],
  'events/[slug]/stories/[[...period]]/page.tsx': ['/en/events/zju-visit-2020/stories'],
  'events/[slug]/feed.xml/route.ts': ['/en/events/zju-visit-2020/feed.xml'],
  'topics/[slug]/page.tsx': ['/en/topics/chips'],
  'topics/[slug]/stories/[[...period]]/page.tsx': ['/en/topics/chips/stories'],
  'topics/[slug]/feed.xml/route.ts': ['/en/topics/chips/feed.xml'],
  'programmes/[slug]/page.tsx': ['/en/programmes/14th-five-year-plan'],
  'programmes/[slug]/stories/[[...period]]/page.tsx': ['/en/programmes/14th-five-year-plan/stories'],
  'programmes/[slug]/feed.xml/route.ts': ['/en/programmes/14th-five-year-plan/feed.xml'],
  'search/[query]/page.tsx': [`/en/search?q=${secret}`],
}

/** Routes of the reader's site, and below `/api`, that name no story. */
const withoutStories = [
  '[...rest]/page.tsx',
  'events/page.tsx',
  'institutions/letter/[page]/page.tsx',
  'institutions/page.tsx',
  'news/page/[page]/page.tsx',
  'opensearch.xml/route.ts',
  'people/letter/[page]/page.tsx',
  'people/page.tsx',
  'privacy/page.tsx',
  'programmes/page.tsx',
  'search/page.tsx',
  'topics/page.tsx',
]

const routesBelow = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))

test('every route of the site is known to the embargo', () => {
  const known = [...Object.keys(surfaces), ...withoutStories].toSorted()
  expect(routesBelow('app/(site)/[locale]').toSorted()).toEqual(known)
})

function lakeOf({url, loaderToken}: Newsroom) {
  const own = {apiHost: `${url}/lake`, useProjectHostname: false, useCdn: false, token: loaderToken}
  return createClient({...own, projectId: 'dateline-local', dataset: 'production', apiVersion: '2026-05-04'})
}

const idsOf = (newsroom: Newsroom) =>
  lakeOf(newsroom).fetch<{event: string; topic: string; programme: string; person: string; labs: string[]}>(
    `{
      "event": *[_type == "event" && slug.current == "zju-visit-2020"][0]._id,
      "topic": *[_type == "topic" && slug.current == "chips"][0]._id,
      "programme": *[_type == "programme" && slug.current == "14th-five-year-plan"][0]._id,
      "person": *[_type == "person" && slug.current == $person][0]._id,
      "labs": *[_type == "institution" && slug.current in ["zhejiang-lab", "zhejiang-university"]]._id
    }`,
    {person},
  )

const to = (id: string) => ({_type: 'reference', _ref: id, _key: id})

/** A published story that names one of everything, under embargo until a moment. */
async function publish(newsroom: Newsroom, embargoUntil: Date) {
  const {event, topic, programme, person: speaker, labs} = await idsOf(newsroom)
  await lakeOf(newsroom).createOrReplace({
    _id: 'story-kept',
    _type: 'story',
    language: 'en',
    headline: `The ${secret} programme`,
    slug: {_type: 'slug', current: slug},
    standfirst: `${secret} is announced.`,
    dateline: {place: 'Hangzhou', date: `${year}-${month}`},
    publishedAt: new Date().toISOString(),
    embargoUntil: embargoUntil.toISOString(),
    appearances: [{_key: 'a', _type: 'appearance', person: to(speaker), capacity: 'speaker'}],
    institutions: labs.map(to),
    events: [to(event)],
    topics: [to(topic)],
    programmes: [to(programme)],
    body: [
      {
        _key: 'q',
        _type: 'quotation',
        text: `${secret} changes everything.`,
        quotationKind: 'reported',
        speaker: to(speaker),
      },
    ],
  })
}

const everywhere = Object.values(surfaces).flat()

/** Pages that are not there without the story: its own, and the archive of a time of which nothing else tells. */
const notThereWithout = new Set([`/en/news/${slug}`, `/en/news/${year}`, `/en/news/${year}/${month}`])

/** Where the word can be read now, by anybody. */
async function readableAt(request: APIRequestContext): Promise<string[]> {
  const texts = await Promise.all(
    everywhere.map(async (path) => [path, await (await request.get(path)).text()] as const),
  )
  return texts.filter(([path, text]) => mentions(path, text)).map(([path]) => path)
}

// A page of results repeats the question itself: there, the story counts by its address.
const mentions = (path: string, text: string) => text.includes(path.includes('/search') ? slug : secret)

test('an embargoed story is nowhere in public until its minute, and then by itself there within five seconds, and everywhere', async ({
  newsroom,
  request,
}) => {
  test.setTimeout(180_000)
  for (const path of everywhere) await request.get(path)
  const minute = new Date(Date.now() + 25_000)
  await publish(newsroom, minute)

  for (const path of everywhere) {
    expect((await request.get(path)).status(), path).toBe(notThereWithout.has(path) ? 404 : 200)
  }
  expect(await readableAt(request)).toEqual([])
  expect(await (await request.get(`/api/suggest?q=${secret}&language=en`)).text()).not.toContain(slug)
  const anonymous = `${newsroom.url}/lake/v2026-05-04/data/query/production?query=${encodeURIComponent('*[_id == "story-kept"]')}`
  expect(await (await request.get(anonymous)).json()).toMatchObject({result: []})
  expect(Date.now(), 'all of this was asked before the minute').toBeLessThan(minute.getTime())

  await expect
    .poll(() => Date.now(), {timeout: 60_000, intervals: [100], message: 'the minute comes'})
    .toBeGreaterThan(minute.getTime())
  const missing = async () => {
    const readable = new Set(await readableAt(request))
    return everywhere.filter((path) => !readable.has(path))
  }
  const page = async () => (await request.get(`/en/news/${slug}`)).status()
  await expect.poll(page, {timeout: 5000, intervals: [100], message: 'its page within five seconds'}).toBe(200)
  // Asking for all of them takes longer than that on a busy machine.
  await expect.poll(missing, {timeout: 30_000, intervals: [250], message: 'everywhere'}).toEqual([])
  await lakeOf(newsroom).delete('story-kept')
})
