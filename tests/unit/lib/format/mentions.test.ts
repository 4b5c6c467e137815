import {mentionTitle} from '../../../../lib/format/mentions.ts'
import {entityCard} from '../../../../lib/model/entity.ts'
import {council, parsed, plan, topicOfStory, visit, wu} from '../../../fixtures/model.ts'

test.each([
  [wu, 'Wu Zhaohui: President, Zhejiang University; Deputy Director, Executive Council, Zhejiang Lab'],
  [council, 'Executive Council: Zhejiang Lab'],
  [visit, 'Visit of Zhejiang University: afternoon of 24 March 2020'],
  [plan, '14th Five-Year Plan: 2021–2025'],
  [topicOfStory, 'Partnerships'],
])('$name.en', (entity, title) => {
  expect(mentionTitle(parsed(entityCard, entity), 'en', '2020-03-24')).toBe(title)
})

test('a mention on a Chinese page is told in Chinese', () => {
  expect(mentionTitle(parsed(entityCard, wu), 'zh', '2020-03-24')).toBe(
    '吴朝晖：浙江大学校长、之江实验室理事会副理事长',
  )
})
