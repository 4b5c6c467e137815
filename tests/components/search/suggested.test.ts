import {suggested} from '../../../components/search/suggested.ts'
import type {Suggestion} from '../../../lib/search/answer.ts'

const wu: Suggestion = {
  kind: 'person',
  slug: 'wu-zhaohui',
  language: 'zh',
  name: {en: 'Wu Zhaohui', zh: '吴朝晖'},
  detail: {text: 'President, Zhejiang University', language: 'en'},
}
const chips: Suggestion = {
  kind: 'topic',
  slug: 'chips',
  language: 'zh',
  name: {en: undefined, zh: '芯片'},
  detail: undefined,
}
const story: Suggestion = {
  kind: 'story',
  slug: 'a/b',
  language: 'en',
  name: {en: 'Darwin Mouse', zh: undefined},
  detail: undefined,
}

test('what is suggested comes with its address and, where it is not the page’s, its language', () => {
  expect(suggested([wu, chips, story], 'zh')).toEqual({
    status: '3条建议',
    suggestions: [
      {
        href: '/zh/people/wu-zhaohui',
        parts: [
          {text: '吴朝晖'},
          {text: 'Wu Zhaohui', lang: 'en'},
          {text: 'President, Zhejiang University', lang: 'en'},
        ],
      },
      {href: '/zh/topics/chips', parts: [{text: '芯片'}, {text: '专题'}]},
      {href: '/en/news/a%2Fb', parts: [{text: 'Darwin Mouse', lang: 'en'}, {text: '报道'}]},
    ],
  })
})

test.each([
  [0, 'No suggestions'],
  [1, '1 suggestion'],
  [2, '2 suggestions'],
])('%i of them are told as “%s”', (count, status) => {
  expect(
    suggested(
      Array.from({length: count}, () => story),
      'en',
    ).status,
  ).toBe(status)
})
