import {openSearchDescription} from '../../../../lib/feeds/open-search.ts'
import {parseXml} from './xml-tree.ts'

const siteUrl = 'https://news.example.org'
const space = '{http://a9.com/-/spec/opensearch/1.1/}'

const described = (siteName: string, language: 'en' | 'zh' = 'en') => {
  const {name, children} = parseXml(openSearchDescription({siteName, language, siteUrl}))
  expect(name).toBe(`${space}OpenSearchDescription`)
  return (part: string) => children.find((child) => child.name === space + part)
}

describe('a browser that adds the site to what it searches', () => {
  test.each(['en', 'zh'] as const)('asks the search page in the language of the page (%s)', (language) => {
    const part = described('Zhejiang Lab', language)
    expect(part('Url')?.attributes).toMatchObject({
      type: 'text/html',
      template: `https://news.example.org/${language}/search?q={searchTerms}`,
    })
    expect(part('Language')?.text).toBe({en: 'en', zh: 'zh-Hans'}[language])
    expect(part('Description')?.text).toContain('Zhejiang Lab')
  })

  // ShortName: sixteen characters at most, and no markup.
  test.each([
    ['ETH News', 'ETH News'],
    ['Zhejiang Lab Newsroom', 'Zhejiang Lab'],
    ['Research Centers of the Academy', 'Research Centers'],
    ['Forschungszentrum', 'Forschungszentru'],
    ['R&D <News>', 'R&D <News>'],
    ['之江实验室新闻中心', '之江实验室新闻中心'],
  ])('lists %s as %s', (siteName, expected) => {
    expect(described(siteName)('ShortName')?.text).toBe(expected)
  })
})
