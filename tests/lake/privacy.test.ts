import sharp from 'sharp'
import {stripPrivate} from '../../sanity/lake/assets/strip.ts'
import type {TestLake} from '../support/lake.ts'
import {bearer, startLake} from '../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake({publicUrl: 'http://localhost:3000/lake'})
})
afterAll(() => lake.close())

const gps = {GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 9/1 0/1'}
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Home of the photographer</place></x:xmpmeta>'

/** What a camera that knows where it is makes of a scene with four corners of its own. */
function photograph(format: 'jpeg' | 'png' | 'webp', orientation: number) {
  const pixels = Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0, 9, 9, 9, 90, 90, 90])
  return sharp(pixels, {raw: {width: 3, height: 2, channels: 3}})
    .resize(30, 20, {kernel: 'nearest'})
    .withExif({IFD0: {Artist: 'Somebody', Model: 'Phone 12'}, IFD3: gps})
    .withXmp(xmp)
    .withMetadata({orientation})
    .toFormat(format, {progressive: true})
    .toBuffer()
}

const upright = (bytes: Buffer) => sharp(bytes).autoOrient().raw().toBuffer()

async function upload(bytes: Buffer): Promise<string> {
  const {url} = await lake.client('editor').assets.upload('image', bytes)
  return url.replace('http://localhost:3000/lake', '')
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Buffer> {
  return Buffer.from(await (await lake.fetch(path, {headers})).arrayBuffer())
}

describe.each(['jpeg', 'png', 'webp'] as const)('a photograph as %s', (format) => {
  test.each([1, 6])(
    'tells readers neither where it was taken nor with what, and lies as it did (%i)',
    async (orientation) => {
      const bytes = await photograph(format, orientation)
      const header = await sharp(bytes).metadata()
      expect(header.exif?.includes('Phone 12')).toBe(true)
      const path = await upload(bytes)
      for (const address of [path, `${path}?w=20`, `${path}?dl=`]) {
        const served = await get(address)
        const told = await sharp(served).metadata()
        expect([address, told.xmp, told.iptc]).toEqual([address, undefined, undefined])
        expect(served.includes('Phone 12') || served.includes('Somebody') || served.includes('photographer')).toBe(
          false,
        )
      }
      // Not a pixel is touched.
      expect(await upright(await get(path))).toEqual(await upright(bytes))
    },
  )

  test('keeps its colour profile', async () => {
    const bytes = await sharp(await photograph(format, 1))
      .withIccProfile('p3')
      .withExif({IFD0: {Artist: 'Somebody'}})
      .toBuffer()
    const {icc} = await sharp(await get(await upload(bytes))).metadata()
    expect(icc).toEqual((await sharp(bytes).metadata()).icc)
  })
})

test('a member has the picture as it was uploaded, nobody else has', async () => {
  const bytes = await photograph('jpeg', 1)
  const path = await upload(bytes)
  expect(await get(`${path}?dlRaw=true`, bearer(lake.token('viewer')))).toEqual(bytes)
  const refused = await lake.fetch(`${path}?dlRaw=true`)
  expect(refused.status).toBe(401)
  const kept = await lake.fetch(`${path}?dlRaw=true`, {headers: bearer(lake.token('viewer'))})
  expect(kept.headers.get('cache-control')).toBe('private, no-cache')
})

test('a picture that tells nothing is sent in its own bytes', async () => {
  const bytes = await sharp({create: {width: 9, height: 9, channels: 3, background: '#963'}})
    .jpeg()
    .toBuffer()
  expect(await get(await upload(bytes))).toEqual(bytes)
})

test('a TIFF reaches readers as a JPEG', async () => {
  const bytes = await sharp({create: {width: 9, height: 9, channels: 3, background: '#963'}})
    .withExif({IFD0: {Artist: 'Somebody'}})
    .tiff()
    .toBuffer()
  const response = await lake.fetch(await upload(bytes))
  expect(response.headers.get('content-type')).toBe('image/jpeg')
})

test.each(['jpeg', 'png', 'webp'] as const)('half a %s is no reason to fail', async (format) => {
  const bytes = await photograph(format, 6)
  for (let length = 0; length < bytes.length; length += 7) {
    expect(() => stripPrivate(bytes.subarray(0, length), format === 'jpeg' ? 'jpg' : format)).not.toThrow()
  }
})

test('the picture of a story under embargo is not to be found by nobody, though it is published already', async () => {
  const bytes = await photograph('png', 1)
  const {_id, url} = await lake.client('editor').assets.upload('image', bytes, {filename: 'the new director.png'})
  const mainPicture = {_type: 'picture', asset: {_type: 'reference', _ref: _id}}
  const story = {_id: 'appointment', _type: 'story', embargoUntil: '2999-01-01T00:00:00Z', mainPicture}
  await lake.client('editor').create(story)
  const nobody = lake.client('anonymous').withConfig({perspective: 'raw'})
  const found = await nobody.fetch(
    '{"all": *, "by": *[references($id)], "n": count(*), "to": *[0].mainPicture.asset->url}',
    {
      id: _id,
    },
  )
  expect(found).toEqual({all: [], by: [], n: 0, to: null})
  expect(await nobody.getDocument(_id)).toBeUndefined()
  const path = url.replace('http://localhost:3000/lake', '')
  for (const address of [
    path.replace(/[^/]+$/, ''),
    path.replace(/[^/]+$/, '..'),
    path.replace(/[0-9a-f]{40}/, '0'.repeat(40)),
  ]) {
    expect([address, (await lake.fetch(address)).status]).toEqual([address, 404])
  }
})
