import {createClient} from '@sanity/client'
import type {APIRequestContext} from '@playwright/test'
import {expect, test, type Newsroom} from './newsroom.ts'

const slug = 'reporters-visit-a-laboratory-back-at-work'
const story = `/en/news/${slug}`
const pages = [story, '/en/news', '/en/people/liu-qi', '/en/feed.xml', '/en/people/liu-qi/feed.xml']

function lakeOf({url, loaderToken}: Newsroom) {
  return createClient({
    apiHost: `${url}/lake`,
    projectId: 'dateline-local',
    dataset: 'production',
    apiVersion: '2026-05-04',
    token: loaderToken,
    useCdn: false,
    useProjectHostname: false,
  })
}

const idOf = (newsroom: Newsroom) =>
  lakeOf(newsroom).fetch<string>('*[_type == "story" && language == "en" && slug.current == $slug][0]._id', {slug})

/** Polls until a page has the text. How long that takes is a matter of measurement, not of a test on a busy machine. */
const within = (request: APIRequestContext, path: string) =>
  expect.poll(async () => (await request.get(path)).text(), {intervals: [20], message: path})

test('a published change reaches every page that shows it', async ({newsroom, request}) => {
  for (const path of pages) expect((await request.get(path)).status(), path).toBe(200)
  const headline = 'Reporters visit a laboratory that never quite slept'
  await lakeOf(newsroom)
    .patch(await idOf(newsroom))
    .set({headline})
    .commit()
  for (const path of pages) await within(request, path).toContain(headline)
})

test('a new story about the same event stands under the others, with the reason', async ({newsroom, request}) => {
  const lead = '/en/news/accelerating-integration'
  await request.get(lead)
  const lake = lakeOf(newsroom)
  const event = await lake.fetch<string>('*[_type == "story" && slug.current == $slug][0].events[0]._ref', {
    slug: 'accelerating-integration',
  })
  await lake.create({
    _id: 'story-follow-up',
    _type: 'story',
    language: 'en',
    headline: 'What the visit led to',
    slug: {_type: 'slug', current: 'what-the-visit-led-to'},
    publishedAt: new Date().toISOString(),
    events: [{_type: 'reference', _ref: event, _key: 'visit'}],
  })
  await within(request, lead).toMatch(/Same event.{0,600}What the visit led to/s)
  await lake.delete('story-follow-up')
  await within(request, lead).not.toContain('What the visit led to')
})

test('an editor composes the front page: chosen stories in either language, and each story once', async ({
  newsroom,
  request,
}) => {
  for (const path of ['/en', '/zh']) await request.get(path)
  const lake = lakeOf(newsroom)
  const before = await lake.fetch<object[]>('*[_id == "site"][0].frontPage')
  const reference = {_type: 'reference', _ref: 'story-campus-construction-en', _key: 'campus'}
  const chosen = {
    _type: 'chosenStories',
    _key: 'c',
    heading: {en: 'From the archive', zh: '旧闻'},
    stories: [reference],
  }
  await lake
    .patch('site')
    .set({frontPage: [{_type: 'latestStories', _key: 'l', count: 12}, chosen]})
    .commit()
  await within(request, '/en').toMatch(/From the archive.*Construction of the new campus starts/s)
  await within(request, '/zh').toMatch(/旧闻.*\/zh\/news\/construction-of-the-new-campus-starts/s)
  const page = await (await request.get('/en')).text()
  expect(page.match(/<h3[^>]*><a href="[^"]*\/construction-of-the-new-campus-starts"/g)).toHaveLength(1)
  expect(page).not.toContain('People in the news')
  await lake.patch('site').set({frontPage: before}).commit()
})

test('a changed name reaches the stories the person is in', async ({newsroom, request}) => {
  await request.get(story)
  const lake = lakeOf(newsroom)
  await lake.patch('person-liu-qi').set({'name.en': 'Liu Qi the Younger'}).commit()
  for (const path of [story, '/en/people', '/en/people/liu-qi/feed.xml']) {
    await within(request, path).toContain('Liu Qi the Younger')
  }
  await lake.patch('person-liu-qi').set({'name.en': 'Liu Qi'}).commit()
})

test('an old address leads to the new one, for good', async ({newsroom, request}) => {
  const lake = lakeOf(newsroom)
  const id = await idOf(newsroom)
  await request.get(story)
  await lake
    .patch(id)
    .setIfMissing({previousSlugs: []})
    .append('previousSlugs', [slug])
    .set({slug: {_type: 'slug', current: 'reporters-visit'}})
    .commit()
  for (const visit of ['first', 'second']) {
    await expect.poll(async () => (await request.get(story, {maxRedirects: 0})).status(), {intervals: [20]}).toBe(308)
    const answer = await request.get(story, {maxRedirects: 0})
    expect(answer.headers()['location'], visit).toBe('/en/news/reporters-visit')
  }
  await lake
    .patch(id)
    .set({previousSlugs: [], slug: {_type: 'slug', current: slug}})
    .commit()
})

test('a former address of a person leads to the present one, and so does its feed', async ({newsroom, request}) => {
  const lake = lakeOf(newsroom)
  await lake
    .patch('person-liu-qi')
    .set({previousSlugs: ['mr-liu-qi']})
    .commit()
  for (const [former, present] of [
    ['/en/people/mr-liu-qi', '/en/people/liu-qi'],
    ['/en/people/mr-liu-qi/feed.xml', '/en/people/liu-qi/feed.xml'],
  ] as const) {
    const answer = await request.get(former, {maxRedirects: 0})
    expect(answer.status(), former).toBe(308)
    expect(answer.headers()['location'], former).toBe(present)
  }
  await lake.patch('person-liu-qi').unset(['previousSlugs']).commit()
})

test('an embargo keeps a story out of public, and it appears by itself', async ({newsroom, request}) => {
  const lake = lakeOf(newsroom)
  const id = await idOf(newsroom)
  const headline = await lake.fetch<string>('*[_id == $id][0].headline', {id})
  await request.get('/en/news')
  await lake
    .patch(id)
    .set({embargoUntil: new Date(Date.now() + 4000).toISOString()})
    .commit()
  await expect.poll(async () => (await request.get(story)).status(), {intervals: [20]}).toBe(404)
  for (const path of ['/en/news', '/en/people/liu-qi', '/en/feed.xml']) {
    expect(await (await request.get(path)).text(), path).not.toContain(headline)
  }
  await expect.poll(async () => (await request.get(story)).status(), {timeout: 9000, intervals: [100]}).toBe(200)
  await within(request, '/en/news').toContain(headline)
  await lake.patch(id).unset(['embargoUntil']).commit()
})

test('a story taken down is gone at once, says so, and comes back when restored', async ({newsroom, page, request}) => {
  const lake = lakeOf(newsroom)
  const id = await idOf(newsroom)
  const headline = await lake.fetch<string>('*[_id == $id][0].headline', {id})
  const status = () => expect.poll(async () => (await request.get(story)).status(), {intervals: [20]})
  await request.get(story)
  await lake.patch(id).set({withdrawn: true}).commit()
  await status().toBe(410)
  await page.goto(story)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('This story has been taken down')
  expect(await page.content()).not.toContain(headline)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  expect(await (await request.get('/en/feed.xml')).text()).not.toContain(headline)
  await lake.patch(id).unset(['withdrawn']).commit()
  await status().toBe(200)
})

test('search follows: found when it is published, by itself after an embargo, and no more when it is deleted', async ({
  newsroom,
  request,
}) => {
  const lake = lakeOf(newsroom)
  const address = '/en/news/zeppelin'
  const search = '/en/search?q=zeppelin'
  const sources = [search, '/api/suggest?language=en&q=zepp']
  // The newsroom may just have opened: what it opens with is found first.
  await expect.poll(async () => (await request.get('/en/search?q=Darwin')).text()).toContain('/en/news/darwin-mouse')
  for (const path of sources) await request.get(path)
  await lake.create({
    _id: 'story-zeppelin',
    _type: 'story',
    language: 'en',
    headline: 'A zeppelin over the lake',
    slug: {_type: 'slug', current: 'zeppelin'},
    publishedAt: '2020-05-06T08:00:00Z',
  })
  for (const path of sources) await within(request, path).toContain(address)
  await lake
    .patch('story-zeppelin')
    .set({embargoUntil: new Date(Date.now() + 4000).toISOString()})
    .commit()
  for (const path of sources) await within(request, path).not.toContain(address)
  await expect
    .poll(async () => (await request.get(search)).text(), {timeout: 9000, intervals: [100]})
    .toContain(address)
  await lake.delete('story-zeppelin')
  for (const path of sources) await within(request, path).not.toContain(address)
})

test('without a token the lake of the newsroom gives nothing', async ({newsroom, request}) => {
  const address = `${newsroom.url}/lake/v2026-05-04/data/query/production?query=${encodeURIComponent('*')}`
  const answer: unknown = await (await request.get(address)).json()
  expect(answer).toMatchObject({result: []})
})

test('a webhook nobody signed purges nothing', async ({request}) => {
  const data = {before: null, after: {_id: 'story', _type: 'story'}}
  expect((await request.post('/api/revalidate', {data})).status()).toBe(401)
  const headers = {'sanity-webhook-signature': `t=${Date.now()},v1=${'A'.repeat(43)}`}
  expect((await request.post('/api/revalidate', {data, headers})).status()).toBe(401)
})
