import {picture} from '../../../../lib/model/picture.ts'
import {raw} from './newsroom.ts'

const read = (fields: Readonly<Record<string, unknown>>) => picture.safeParse({...raw.picture, ...fields}).success

test.each([
  ['as it is', {}, true],
  ['without words: it is decoration', {alt: null, caption: null}, true],
  ['from http, on a machine of one’s own', {url: 'http://localhost:3000/lake/images/p/d/a-1x1.png'}, true],
  ['with a crop to its edges', {crop: {top: 0, bottom: 1, left: 0, right: 0}}, true],
  ['with a crop outside it', {crop: {top: -0.1, bottom: 0, left: 0, right: 0}}, false],
  ['with a hotspot outside it', {hotspot: {x: 2, y: 0, width: 0, height: 0}}, false],
  ['from a script', {url: 'javascript:alert(1)'}, false],
  ['from a file', {url: 'file:///etc/passwd'}, false],
  ['with half a pixel', {width: 1.5}, false],
  ['with a licence that nobody knows', {licence: 'mine'}, false],
])('a picture %s: %s', (_, fields, expected) => {
  expect(read(fields)).toBe(expected)
})
