import {phrases} from '../../../../../lib/i18n/zh/phrases.ts'

describe('where a Chinese headline may break', () => {
  const headline = '加速融合：之江实验室与浙江大学开启战略合作新篇章'

  it('loses nothing', () => {
    expect(phrases(headline).join('')).toBe(headline)
  })

  it('is not inside a name of a university, and not before a mark', () => {
    const pieces = phrases(headline)
    expect(pieces).toContain('大学')
    expect(pieces.filter((piece) => /^[：，。”》]/.test(piece))).toEqual([])
  })

  it('is not after an opening quotation mark', () => {
    expect(phrases('数说“达尔文”：每颗芯片分得多少').filter((piece) => /[“《（]$/.test(piece))).toEqual([])
  })
})
