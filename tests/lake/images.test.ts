import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import sharp from 'sharp'
import {planImage} from '../../sanity/lake/assets/geometry.ts'
import {parseTransform} from '../../sanity/lake/assets/transform.ts'
import type {TestLake} from '../support/lake.ts'
import {startLake, studioOrigin} from '../support/lake.ts'

const cacheBytes = 60_000

let lake: TestLake
let picture: string
beforeAll(async () => {
  lake = await startLake({imageCacheBytes: cacheBytes})
  // Left half red, right half blue: 400 × 200.
  const red = await sharp({create: {width: 200, height: 200, channels: 3, background: '#f00'}})
    .png()
    .toBuffer()
  const bytes = await sharp({create: {width: 400, height: 200, channels: 3, background: '#00f'}})
    .composite([{input: red, left: 0, top: 0}])
    .png()
    .toBuffer()
  const {path} = await lake.client('editor').assets.upload('image', bytes)
  picture = `/${path}`
})
afterAll(() => lake.close())

async function look(query: string, headers: Record<string, string> = {}) {
  const response = await lake.fetch(`${picture}?${query}`, {headers})
  const bytes = Buffer.from(await response.arrayBuffer())
  const {width, height, format} = await sharp(bytes).metadata()
  const {data} = await sharp(bytes).removeAlpha().toColourspace('srgb').raw().toBuffer({resolveWithObject: true})
  const at = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 3)
    return red > 200 && green > 200 && blue > 200 ? 'white' : red > blue ? 'red' : blue > red ? 'blue' : 'black'
  }
  return {
    response,
    width,
    height,
    format,
    left: at(0, Math.floor(height / 2)),
    right: at(width - 1, Math.floor(height / 2)),
    top: at(Math.floor(width / 4), 0),
  }
}

describe('a size', () => {
  test.each([
    ['w=200', 200, 100],
    ['h=50', 100, 50],
    ['w=100&h=100', 100, 50],
    ['w=100&h=100&fit=clip', 100, 50],
    ['w=800', 800, 400],
    ['w=800&fit=max', 400, 200],
    ['w=100&h=100&fit=max', 100, 50],
    ['w=100&h=100&fit=crop', 100, 100],
    ['w=600&h=600&fit=crop', 600, 600],
    ['w=600&h=600&fit=min', 200, 200],
    ['w=100&h=50&fit=min', 100, 50],
    ['w=100&h=100&fit=fill', 100, 100],
    ['w=800&h=800&fit=fillmax&bg=fff', 800, 800],
    ['w=90&h=20&fit=scale', 90, 20],
    ['w=100&dpr=2', 200, 100],
    ['w=100&dpr=1.5', 150, 75],
    ['max-w=100', 100, 50],
    ['w=300&max-w=120&max-h=40', 80, 40],
    ['w=10&min-w=100', 100, 50],
    ['rect=0,0,100,100', 100, 100],
    ['rect=0,0,100,100&w=50', 50, 50],
    ['rect=300,100,999,999', 100, 100],
    // As Studio asks for a thumbnail.
    ['rect=150,0,100,100&w=33&h=33&fit=crop&dpr=1', 33, 33],
    ['w=2000&fit=max&auto=format', 400, 200],
  ])('%s gives %i × %i', async (query, width, height) => {
    expect(await look(query)).toMatchObject({width, height})
  })

  test('never grows beyond what the machine can bear', () => {
    const plan = planImage({width: 4000, height: 3000}, parseTransform(new URLSearchParams('w=6000&dpr=4')))
    expect(plan.size.width * plan.size.height).toBeLessThanOrEqual(25_000_000)
    expect(plan.size.width / plan.size.height).toBeCloseTo(4 / 3, 2)
  })
})

describe('a cut', () => {
  test.each([
    ['fit=crop&crop=left', 'red', 'red'],
    ['fit=crop&crop=right', 'blue', 'blue'],
    ['fit=crop', 'red', 'blue'],
    ['fit=crop&crop=center', 'red', 'blue'],
    ['fit=crop&crop=top,left', 'red', 'red'],
    ['fit=crop&crop=focalpoint&fp-x=0.1&fp-y=0.5', 'red', 'red'],
    ['fit=crop&crop=focalpoint&fp-x=0.95', 'blue', 'blue'],
    ['rect=0,0,200,200', 'red', 'red'],
    ['rect=200,0,200,200', 'blue', 'blue'],
  ])('%s shows %s on the left and %s on the right', async (query, left, right) => {
    expect(await look(`w=100&h=100&${query}`)).toMatchObject({left, right})
  })

  test('by content is a cut of the right size', async () => {
    expect(await look('w=100&h=100&fit=crop&crop=entropy')).toMatchObject({width: 100, height: 100})
  })

  test('that leaves room fills it with the colour that was asked for', async () => {
    expect(await look('w=100&h=100&fit=fill&bg=ffffff')).toMatchObject({top: 'white', left: 'red', right: 'blue'})
  })
})

describe('a format', () => {
  const chromium = 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8'
  test.each([
    ['w=50', chromium, 'image/png'],
    ['w=50&fm=jpg', chromium, 'image/jpeg'],
    ['w=50&fm=pjpg', chromium, 'image/jpeg'],
    ['w=50&fm=webp', '', 'image/webp'],
    ['w=50&fm=avif', '', 'image/avif'],
    ['w=50&auto=format', chromium, 'image/avif'],
    ['w=50&auto=format', 'image/webp,*/*', 'image/webp'],
    ['w=50&auto=format', 'image/avif;q=0,image/webp', 'image/webp'],
    ['w=50&auto=format', '*/*', 'image/png'],
    ['w=2000&auto=format', chromium, 'image/webp'],
  ])('%s with Accept: %s is %s', async (query, accept, type) => {
    const {headers} = await lake.fetch(`${picture}?${query}`, {headers: {accept}})
    expect(headers.get('content-type')).toBe(type)
    expect(/accept/.test(headers.get('vary') ?? '')).toBe(query.includes('auto'))
  })

  test('of lower quality is smaller', async () => {
    const size = async (q: number) =>
      Number((await lake.fetch(`${picture}?w=400&fm=jpg&q=${q}`)).headers.get('content-length'))
    expect(await size(5)).toBeLessThan(await size(95))
  })
})

test.each([
  'w=0',
  'w=-5',
  'w=1e3',
  'w=abc',
  'w=6001',
  'h=99999999',
  'w=',
  'dpr=0',
  'dpr=9',
  'q=101',
  'q=x',
  'fit=stretch',
  'crop=middle',
  'fp-x=1.5',
  'fm=svg',
  'fm=exe',
  'auto=compress',
  'rect=1,2,3',
  'rect=0,0,0,9',
  'rect=-1,0,9,9',
  'rect=400,0,9,9',
  'bg=red',
  'max-w=0',
])('%s is a bad request and says which parameter', async (query) => {
  const response = await lake.fetch(`${picture}?${query}`)
  expect(response.status).toBe(400)
  expect((await response.json()).message).toContain(`"${query.split('=')[0]}"`)
})

describe('an answer', () => {
  test('may be kept for ever by everybody, and embedded by the site', async () => {
    const {response} = await look('w=120', {origin: studioOrigin})
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('access-control-allow-origin')).toBe(studioOrigin)
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const etag = response.headers.get('etag') ?? ''
    const again = await lake.fetch(`${picture}?w=120`, {headers: {'if-none-match': etag}})
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('is made once for many who ask at once', async () => {
    const answers = await Promise.all(Array.from({length: 20}, () => lake.fetch(`${picture}?w=333&q=61`)))
    expect(answers.map(({status}) => status)).toEqual(Array(20).fill(200))
    expect(new Set(answers.map(({headers}) => headers.get('etag'))).size).toBe(1)
  })

  test('takes no more room on disk than allowed', async () => {
    for (let width = 100; width < 160; width += 1)
      await lake.fetch(`${picture}?w=${width}&h=${width}&fit=scale&fm=jpg&q=100`)
    const folder = join(lake.folder, 'cache', 'images')
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
    expect(sizes.length).toBeGreaterThan(2)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(cacheBytes)
  })

  test('to save comes with a name', async () => {
    const response = await lake.fetch(`${picture}?w=90&dl=visit.png`)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="visit.png"/)
  })
})
