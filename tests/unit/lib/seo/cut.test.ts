import {picture} from '../../../../lib/model/picture.ts'
import {canBeCut, cut} from '../../../../lib/seo/cut.ts'
import {raw} from '../model/newsroom.ts'

const share = {width: 1200, height: 630}

test('a large picture has the size that is asked for', () => {
  const {url, ...size} = cut(picture.parse(raw.picture), share)
  expect(size).toEqual(share)
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({w: '1200', h: '630', rect: '0,225,2000,1050'})
})

test('a small one is not enlarged, and says its true size', () => {
  const {url, ...size} = cut(picture.parse({...raw.picture, width: 600, height: 600}), share)
  expect(size).toEqual({width: 600, height: 315})
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({w: '600', h: '315'})
})

test.each([
  ['https://cdn.example.org/a-1x1.png', true],
  ['https://cdn.example.org/a-1x1.svg', false],
])('%s can be cut: %s', (url, expected) => {
  expect(canBeCut(picture.parse({...raw.picture, url}))).toBe(expected)
})
