import {formatPlace, formatPlaceShort} from '../../../../lib/format/places.ts'
import {eventCard} from '../../../fixtures/model.ts'

const {place} = eventCard()

describe('a place', () => {
  it('goes from the small to the large in English, from the large to the small in Chinese', () => {
    expect(formatPlace(place, 'en')).toBe('Zhejiang Lab, Hangzhou, China')
    expect(formatPlace(place, 'zh')).toBe('中国杭州之江实验室')
  })

  it('is short in a list', () => {
    expect(formatPlaceShort(place, 'en')).toBe('Zhejiang Lab, Hangzhou')
    expect(formatPlaceShort(place, 'zh')).toBe('杭州之江实验室')
  })

  it('is nothing where nothing is known', () => {
    expect(formatPlace(undefined, 'en')).toBeUndefined()
    expect(
      formatPlace({venue: undefined, address: undefined, city: undefined, country: undefined}, 'en'),
    ).toBeUndefined()
  })
})
