import {createHash} from 'node:crypto'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import sharp from 'sharp'
import type {TestLake} from '../support/lake.ts'
import {bearer, startLake} from '../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startLake({publicUrl: 'http://localhost:3000/lake'})
})
afterAll(() => lake.close())

/** A picture of one colour: `width × height`, encoded as asked. */
function paint(
  width: number,
  height: number,
  colour: string,
  format: 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' = 'png',
) {
  return sharp({create: {width, height, channels: 4, background: colour}})
    .toFormat(format)
    .toBuffer()
}

/** Where the bytes of an asset document are, seen from this test. */
function local(url: unknown): string {
  return String(url).replace('http://localhost:3000/lake', '')
}

describe('an uploaded picture', () => {
  test('is described as Studio reads it', async () => {
    const bytes = await paint(800, 500, '#1d4f91', 'jpeg')
    const asset = await lake
      .client('editor')
      .assets.upload('image', bytes, {filename: '访问.jpg', title: 'The visit', creditLine: 'Zhejiang Lab'})
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    expect(asset).toMatchObject({
      _id: `image-${sha1}-800x500-jpg`,
      _type: 'sanity.imageAsset',
      assetId: sha1,
      sha1hash: sha1,
      extension: 'jpg',
      mimeType: 'image/jpeg',
      originalFilename: '访问.jpg',
      title: 'The visit',
      creditLine: 'Zhejiang Lab',
      size: bytes.length,
      path: `images/newsroom/production/${sha1}-800x500.jpg`,
      url: `http://localhost:3000/lake/images/newsroom/production/${sha1}-800x500.jpg`,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width: 800, height: 500, aspectRatio: 1.6},
        hasAlpha: false,
        isOpaque: true,
        blurHash: expect.stringMatching(/^[\w#$%*+,.:;=?@[\]^{|}~-]{28}$/),
        lqip: expect.stringMatching(/^data:image\/png;base64,/),
        palette: {
          _type: 'sanity.imagePalette',
          dominant: {
            _type: 'sanity.imagePaletteSwatch',
            background: expect.stringMatching(/^#1[c-e]4[e-f]9[0-2]$/),
            foreground: '#fff',
            population: 100,
          },
        },
      },
    })
    const served = await lake.fetch(local(asset.url))
    expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes)
  })

  test('is kept once, whoever sends it again, and keeps its first document', async () => {
    const bytes = await paint(30, 20, '#888')
    const client = lake.client('editor')
    const uploads = await Promise.all(
      [1, 2, 3].map((n) => client.assets.upload('image', bytes, {filename: `${n}.png`})),
    )
    expect(new Set(uploads.map(({_id, _rev}) => `${_id} ${_rev}`)).size).toBe(1)
    expect(await client.fetch('count(*[_id == $id])', {id: uploads[0]?._id})).toBe(1)
    expect(readdirSync(join(lake.folder, 'assets', '.incoming'))).toEqual([])
  })

  test.each([
    ['a phone that was held upright', 6, 40, 60],
    ['a phone that was held level', 1, 60, 40],
  ])('from %s has the size that readers see', async (_, orientation, width, height) => {
    const bytes = await sharp({create: {width: 60, height: 40, channels: 3, background: '#963'}})
      .withMetadata({orientation})
      .jpeg()
      .toBuffer()
    const asset = await lake.client('editor').assets.upload('image', bytes)
    expect(asset.metadata.dimensions).toMatchObject({width, height})
    const small = await lake.fetch(`${local(asset.url)}?w=20`)
    const info = await sharp(Buffer.from(await small.arrayBuffer())).metadata()
    expect([info.width, info.height]).toEqual([20, Math.round((20 * height) / width)])
  })

  test.each([
    ['transparent', '#0000', true, false],
    ['with an alpha channel that hides nothing', '#000f', true, true],
  ])('that is %s says so', async (_, colour, hasAlpha, isOpaque) => {
    const {metadata} = await lake.client('editor').assets.upload('image', await paint(9, 9, colour))
    expect(metadata).toMatchObject({hasAlpha, isOpaque})
  })

  test.each(['png', 'webp', 'gif', 'tiff'] as const)('is known by its bytes, not by its name: %s', async (format) => {
    const bytes = await paint(12, 8, '#123', format)
    const asset = await lake
      .client('editor')
      .assets.upload('image', bytes, {filename: 'photo.jpg', contentType: 'image/jpeg'})
    expect(asset.mimeType).toBe(`image/${format}`)
  })
})

describe('what is no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const cases: [string, string | Buffer, RegExp][] = [
    ['SVG, because it can carry scripts', svg, /SVG.*scripts/],
    ['SVG behind a declaration', `<?xml version="1.0"?>\n<!-- logo -->\n${svg}`, /SVG.*scripts/],
    ['a page', '<!doctype html><script>alert(1)</script>', /not a picture/],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', /not a picture/],
    ['half a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not a picture/],
    ['nothing', Buffer.alloc(0), /empty/],
  ]
  test.each(cases)('is refused: %s', async (_, bytes, message) => {
    const response = await lake.fetch('/v2026-05-04/assets/images/production', {
      method: 'POST',
      body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
      headers: {...bearer(lake.token('editor')), 'content-type': 'image/png'},
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({error: {description: expect.stringMatching(message)}})
  })

  test('is refused: a small file that unpacks to 400 megapixels', async () => {
    const bomb = await sharp({
      create: {width: 20_000, height: 20_000, channels: 3, background: '#000'},
      limitInputPixels: false,
    })
      .png()
      .toBuffer()
    await expect(lake.client('editor').assets.upload('image', bomb)).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('100 megapixels'),
    })
  })

  test('is refused: a photograph whose end is missing', async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: {type: 'gaussian', mean: 128, sigma: 40},
      },
    })
    const bytes = await noise.png().toBuffer()
    await expect(
      lake.client('editor').assets.upload('image', bytes.subarray(0, bytes.length / 2)),
    ).rejects.toMatchObject({statusCode: 400})
  })
})

describe('an uploaded file', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')

  test('is served for reading, or for saving under its name', async () => {
    const asset = await lake.client('editor').assets.upload('file', pdf, {filename: '十四五规划 "draft".pdf'})
    expect(asset).toMatchObject({
      _type: 'sanity.fileAsset',
      extension: 'pdf',
      mimeType: 'application/pdf',
      size: pdf.length,
    })
    const inline = await lake.fetch(local(asset.url))
    expect(inline.headers.get('content-disposition')).toMatch(
      /^inline; filename="_____ _draft_.pdf"; filename\*=UTF-8''%E5%8D%81/,
    )
    const saved = await lake.fetch(`${local(asset.url)}?dl=plan.pdf`)
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="plan.pdf"/)
    expect(Buffer.from(await saved.arrayBuffer())).toEqual(pdf)
  })

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'x.html', 'application/octet-stream'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'x.svg', /octet-stream|xml/],
    ['a script', 'alert(1)', 'x.js', 'application/octet-stream'],
  ])('never runs in a browser: %s', async (_, text, filename, type) => {
    const asset = await lake.client('editor').assets.upload('file', Buffer.from(text), {filename})
    const {headers} = await lake.fetch(local(asset.url))
    expect(headers.get('content-type')).toMatch(type)
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/sandbox/)
  })

  test('of plain text keeps its kind', async () => {
    const asset = await lake
      .client('editor')
      .assets.upload('file', Buffer.from('姓名,职务\n'), {filename: 'people.CSV'})
    expect(asset).toMatchObject({extension: 'csv', mimeType: 'text/csv'})
  })

  test.each([
    ['bytes=0-3', 206, '%PDF', 'bytes 0-3/N'],
    ['bytes=-5', 206, '%%EOF', 'bytes N-5-N-1/N'],
    ['bytes=5-', 206, pdf.subarray(5).toString(), 'bytes 5-N-1/N'],
    ['bytes=0-1,4-5', 200, pdf.toString(), null],
    ['lines=1-2', 200, pdf.toString(), null],
    ['bytes=3-1', 200, pdf.toString(), null],
  ])('answers the range %s with %i', async (range, status, body, contentRange) => {
    const asset = await lake.client('editor').assets.upload('file', pdf)
    const response = await lake.fetch(local(asset.url), {headers: {range}})
    expect([response.status, await response.text()]).toEqual([status, body])
    const size = pdf.length
    const expected = contentRange
      ?.replace('N-5-N-1', `${size - 5}-${size - 1}`)
      .replace('N-1', String(size - 1))
      .replace('N', String(size))
    expect(response.headers.get('content-range')).toBe(expected ?? null)
  })

  test('answers a range beyond its end with 416', async () => {
    const asset = await lake.client('editor').assets.upload('file', pdf)
    const response = await lake.fetch(local(asset.url), {headers: {range: 'bytes=999999-'}})
    expect([response.status, response.headers.get('content-range')]).toEqual([416, `bytes */${pdf.length}`])
  })

  test('that the reader has is not sent again', async () => {
    const asset = await lake.client('editor').assets.upload('file', pdf)
    const first = await lake.fetch(local(asset.url))
    const etag = first.headers.get('etag') ?? ''
    expect((await lake.fetch(local(asset.url), {headers: {'if-none-match': `"x", W/${etag}`}})).status).toBe(304)
  })
})

describe('who may', () => {
  test.each([
    ['administrator', 200],
    ['editor', 200],
    ['contributor', 200],
    ['viewer', 403],
    ['anonymous', 401],
  ] as const)('upload: a %s is answered %i', async (role, status) => {
    const response = await lake.fetch('/v2026-05-04/assets/files/production', {
      method: 'POST',
      body: `notes of ${role}`,
      headers: role === 'anonymous' ? {} : bearer(lake.token(role)),
    })
    expect(response.status).toBe(status)
  })

  test('read: bytes anybody who knows the address, documents only with a grant', async () => {
    const {_id, url} = await lake.client('editor').assets.upload('image', await paint(5, 5, '#abc'))
    expect((await lake.fetch(local(url))).status).toBe(200)
    expect(await lake.client('anonymous').getDocument(_id)).toBeUndefined()
  })
})

describe('the bytes', () => {
  test('go when their document goes, and come back with a new upload', async () => {
    const client = lake.client('editor')
    const bytes = await paint(64, 64, '#2a2')
    const {_id, url} = await client.assets.upload('image', bytes)
    await lake.fetch(`${local(url)}?w=10`)
    await client.delete(_id)
    expect([(await lake.fetch(local(url))).status, (await lake.fetch(`${local(url)}?w=10`)).status]).toEqual([404, 404])
    await client.assets.upload('image', bytes)
    expect((await lake.fetch(`${local(url)}?w=10`)).status).toBe(200)
  })

  test('stay while a story refers to them', async () => {
    const client = lake.client('editor')
    const {_id, url} = await client.assets.upload('image', await paint(65, 64, '#2a2'))
    await client.create({_type: 'story', mainPicture: {_type: 'picture', asset: {_type: 'reference', _ref: _id}}})
    await expect(client.delete(_id)).rejects.toMatchObject({statusCode: 409})
    expect((await lake.fetch(local(url))).status).toBe(200)
  })

  test('go with their dataset', async () => {
    const client = lake.client('administrator')
    await client.datasets.create('short')
    await client.withConfig({dataset: 'short'}).assets.upload('file', Buffer.from('x'))
    expect(existsSync(join(lake.folder, 'assets', 'short'))).toBe(true)
    await client.datasets.delete('short')
    expect(existsSync(join(lake.folder, 'assets', 'short'))).toBe(false)
  })

  test.each([
    '/images/newsroom/production/..%2f..%2flake.sqlite',
    '/files/newsroom/production/..%2f..%2flake.sqlite',
    '/files/newsroom/..%2f/lake.sqlite',
    '/images/elsewhere/production/0000000000000000000000000000000000000000-1x1.png',
    '/images/newsroom/nowhere/0000000000000000000000000000000000000000-1x1.png',
    '/images/newsroom/production/0000000000000000000000000000000000000000-1x1.png',
    '/images/newsroom/production/0000000000000000000000000000000000000000-1x1.png?w=10',
  ])('are all that can be reached: %s is not found', async (path) => {
    expect((await lake.fetch(path)).status).toBe(404)
  })
})

test('a newsroom that moves to its own domain tells its pictures their new address', async () => {
  const before = await startLake({publicUrl: 'http://localhost:3000/lake'})
  const {_id, path} = await before.client('editor').assets.upload('image', await paint(40, 30, '#1d4f91'))
  await before.lake.close()
  const after = await startLake({folder: before.folder, publicUrl: 'https://news.example.org/lake/'})
  expect(await after.client('viewer').getDocument(_id)).toMatchObject({url: `https://news.example.org/lake/${path}`})
  await after.close()
})
