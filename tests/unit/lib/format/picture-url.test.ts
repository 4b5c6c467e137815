import {pictureSource, pictureUrl} from '../../../../lib/format/picture-url.ts'

const url = 'https://cdn.sanity.io/images/abc123de/production/0123456789abcdef-1600x900.png'
const photo = {url, width: 1600, height: 900}
const spot = (x: number, y: number) => ({x, y, width: 0.2, height: 0.2})
const crop = (sides: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>) => ({
  top: 0,
  bottom: 0,
  left: 0,
  right: 0,
  ...sides,
})

/** The rect of an address as [left, top, width, height]. */
const rectOf = (address: string) => new URL(address).searchParams.get('rect')?.split(',').map(Number)

describe('a picture at a size', () => {
  test.each([
    ['whole, narrower', photo, {width: 640}, 'w=640&fit=max&auto=format'],
    ['whole, inside a box', photo, {width: 640, height: 640, fit: 'max'}, 'w=640&h=640&fit=max&auto=format'],
    ['already of that shape', photo, {width: 800, height: 450}, 'w=800&h=450&fit=crop&auto=format'],
    [
      'without what the editor cropped away',
      {...photo, crop: crop({left: 0.25, right: 0.25, top: 0.1})},
      {width: 400},
      'rect=400,90,800,810&w=400&fit=max&auto=format',
    ],
    [
      'square, from the middle without a hotspot',
      photo,
      {width: 300, height: 300},
      'rect=350,0,900,900&w=300&h=300&fit=crop&auto=format',
    ],
    [
      'square, larger than the original allows',
      photo,
      {width: 1200, height: 1200},
      'rect=350,0,900,900&w=900&h=900&fit=crop&auto=format',
    ],
  ] as const)('%s', (_name, picture, size, expected) => {
    expect(pictureUrl(picture, size)).toBe(`${url}?${expected}`)
  })

  test('the embedded lake takes the same address', () => {
    const local = {...photo, url: 'http://localhost:3000/lake/images/dateline-local/production/0123-1600x900.png'}
    expect(pictureUrl(local, {width: 640})).toBe(`${local.url}?w=640&fit=max&auto=format`)
  })

  test('a drawing is served as it is', () => {
    const drawing = {...photo, url: url.replace('.png', '.svg'), crop: crop({left: 0.5})}
    expect(pictureUrl(drawing, {width: 640, height: 100})).toBe(drawing.url)
    expect(pictureSource(drawing)).toEqual({src: drawing.url, srcSet: undefined, width: 1600, height: 900})
  })
})

describe('the hotspot decides what a cut keeps', () => {
  test.each([
    ['a face at the left edge', photo, spot(0.05, 0.5), [0, 0, 900, 900]],
    ['a face a little to the left', photo, spot(0.4, 0.5), [190, 0, 900, 900]],
    ['a face at the right edge', photo, spot(0.98, 0.5), [700, 0, 900, 900]],
    ['a portrait, the face above', {url, width: 900, height: 1600}, spot(0.5, 0.3), [0, 30, 900, 900]],
    ['a hotspot outside the crop', {...photo, crop: crop({left: 0.25})}, spot(0, 0.5), [400, 0, 900, 900]],
    ['a crop of that very shape', {...photo, crop: crop({left: 0.4375})}, spot(0, 0), [700, 0, 900, 900]],
  ])('%s', (_name, picture, hotspot, expected) => {
    expect(rectOf(pictureUrl({...picture, hotspot}, {width: 300, height: 300}))).toEqual(expected)
  })

  test('a crop that leaves nothing leaves a pixel', () => {
    expect(rectOf(pictureUrl({...photo, crop: crop({left: 1, top: 1})}, {width: 300}))).toEqual([1599, 899, 1, 1])
  })

  test('no cut leaves the crop, whatever hotspot and shape', () => {
    const cropped = {...photo, crop: crop({left: 0.1, right: 0.2, top: 0.3, bottom: 0.05})}
    for (const x of [0, 0.33, 0.5, 1]) {
      for (const [width, height] of [
        [1200, 630],
        [100, 900],
        [900, 100],
        [300, 300],
      ] as const) {
        const rect = rectOf(pictureUrl({...cropped, hotspot: spot(x, x)}, {width, height}))
        const [left = 0, top = 0, wide = 0, high = 0] = rect ?? []
        expect({inside: left >= 160 && top >= 270 && left + wide <= 1280 && top + high <= 855, rect}).toMatchObject({
          inside: true,
        })
        // One pixel of the original, at most, for rounding.
        expect(Math.abs(wide - high * (width / height))).toBeLessThanOrEqual(Math.max(1, width / height))
      }
    }
  })
})

describe('widths to choose from', () => {
  test('none is larger than the original', () => {
    const {src, srcSet, width, height} = pictureSource(photo)
    expect(srcSet?.match(/\d+w(?=,|$)/g)).toEqual(['320w', '480w', '640w', '960w', '1280w', '1600w'])
    expect(src).toBe(`${url}?w=960&fit=max&auto=format`)
    expect([width, height]).toEqual([1600, 900])
  })

  test('a small logo comes at its own size', () => {
    expect(pictureSource({url, width: 200, height: 100})).toEqual({
      src: `${url}?w=200&fit=max&auto=format`,
      srcSet: `${url}?w=200&fit=max&auto=format 200w`,
      width: 200,
      height: 100,
    })
  })

  test('a shape goes for all of them, and for the space kept free', () => {
    const square = pictureSource({...photo, hotspot: spot(0, 0)}, {ratio: 1, widths: [160, 320]})
    expect([square.width, square.height]).toEqual([900, 900])
    expect(square.srcSet).toBe(
      `${url}?rect=0,0,900,900&w=160&h=160&fit=crop&auto=format 160w, ` +
        `${url}?rect=0,0,900,900&w=320&h=320&fit=crop&auto=format 320w`,
    )
  })

  test('a crop gives its shape', () => {
    expect(pictureSource({...photo, crop: crop({right: 0.5})})).toMatchObject({width: 800, height: 900})
  })
})
