import {formatPlaceShort, placePieces} from '../../../../lib/format/places.ts'
import type {Language} from '../../../../lib/model/language.ts'
import {place as placeSchema} from '../../../../lib/model/place.ts'

const names = {venue: {en: 'Zhejiang Lab', zh: '之江实验室'}, city: {en: 'Hangzhou', zh: '杭州'}, country: 'CN'}
const place = placeSchema.parse(names)
const inFull = (value: unknown, language: Language) =>
  placePieces(placeSchema.parse(value), language).map(({before, text}) => `${before}${text.text}`)

describe('a place', () => {
  it('goes from the small to the large in English, from the large to the small in Chinese', () => {
    expect(inFull(names, 'en').join('')).toBe('Zhejiang Lab, Hangzhou, China')
    expect(inFull(names, 'zh').join('')).toBe('中国杭州之江实验室')
  })

  it('in a few words is venue and city', () => {
    expect(formatPlaceShort(place, 'en')).toBe('Zhejiang Lab, Hangzhou')
    expect(formatPlaceShort(place, 'zh')).toBe('杭州之江实验室')
  })

  it('of which nothing is known is nothing', () => {
    expect(placePieces(undefined, 'en')).toEqual([])
    expect(placePieces(placeSchema.parse({}), 'zh')).toEqual([])
    expect(formatPlaceShort(undefined, 'zh')).toBeUndefined()
  })

  it('has a space between two names in another language', () => {
    const foreign = {venue: {en: 'Wean Hall'}, city: {en: 'Pittsburgh'}, country: 'US'}
    expect(inFull(foreign, 'zh').join('')).toBe('美国Pittsburgh Wean Hall')
  })

  it('keeps the language of each of its parts', () => {
    const pieces = placePieces(placeSchema.parse({...names, venue: {zh: '之江实验室'}}), 'en')
    expect(pieces.map(({text}) => text.language)).toEqual(['zh', 'en', 'en'])
  })
})
