import {publicPage} from '../../../../sanity/studio/public-page.ts'

const slug = {_type: 'slug', current: 'wu-zhaohui'}

test.each([
  [{_type: 'story', language: 'zh', slug: {current: 'a-visit'}}, 'https://news.example/zh/news/a-visit'],
  [{_type: 'person', slug}, 'https://news.example/en/people/wu-zhaohui'],
  [{_type: 'programme', slug}, 'https://news.example/en/programmes/wu-zhaohui'],
  [{_type: 'site'}, 'https://news.example/en'],
  [{_type: 'story', slug}, undefined],
  [{_type: 'person'}, undefined],
  [{_type: 'translation.metadata'}, undefined],
])('%j is seen at %s', (document, address) => {
  expect(publicPage('https://news.example', document)).toBe(address)
})
