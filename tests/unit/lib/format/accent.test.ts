import {accentColours, contrast, defaultAccent} from '../../../../lib/format/accent.ts'

const papers = {light: '#fdfcf9', dark: '#14130f'}

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('%s on %s', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2)
    expect(contrast(b, a)).toBeCloseTo(ratio, 2)
  })
})

describe('the publisher’s accent can be read on both papers', () => {
  test.each(['#a6341b', '#ffff00', '#0000ff', '#000000', '#ffffff', '#7f7f7f', '#00ff7f', defaultAccent])(
    '%s',
    (accent) => {
      const {light, dark} = accentColours(accent)
      expect(contrast(light, papers.light)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark, papers.dark)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('stays as it is where it can be read already', () => {
    expect(accentColours('#a6341b').light).toBe('#a6341b')
  })

  it('is the house’s own while the publisher has none', () => {
    expect(accentColours()).toEqual(accentColours(defaultAccent))
  })
})
