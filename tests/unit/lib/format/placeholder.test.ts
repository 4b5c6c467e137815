import {placeholderOf} from '../../../../lib/format/placeholder.ts'
import {picture} from '../../../../lib/model/picture.ts'
import {drawing} from '../../../fixtures/model.ts'

const lqip = 'data:image/png;base64,AAAA'
const withPixels = (fields = {}) => picture.parse({...drawing, lqip, ...fields})

test.each([
  ['the whole picture', withPixels(), undefined, '100% 100%', '0% 0%'],
  [
    'the right half that an editor left',
    withPixels({crop: {left: 0.5, right: 0, top: 0, bottom: 0}}),
    undefined,
    '200% 100%',
    '100% 0%',
  ],
  [
    'a square around the hotspot',
    withPixels({hotspot: {x: 0.5, y: 0.5, width: 0.1, height: 0.1}}),
    1,
    '177.78% 100%',
    '50% 0%',
  ],
])('%s', (_name, cropped, ratio, backgroundSize, backgroundPosition) => {
  expect(placeholderOf(cropped, ratio)).toEqual({backgroundImage: `url(${lqip})`, backgroundSize, backgroundPosition})
})

test('a lake may keep no pixels', () => {
  expect(placeholderOf(picture.parse(drawing))).toBeUndefined()
})

test.each(['https://tracker.example/1.png', 'data:image/svg+xml;base64,AAAA', 'data:image/png;base64,A) , url(x'])(
  '%s is no placeholder',
  (address) => {
    expect(picture.parse({...drawing, lqip: address}).lqip).toBeUndefined()
  },
)
