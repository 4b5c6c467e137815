import {offeredEverywhere, storyInLanguage, templates} from '../../../../sanity/studio/templates.ts'

const ofType = (schemaType: string) => ({id: schemaType, title: schemaType, schemaType, value: {}})
const all = templates([ofType('story'), ofType('site'), ofType('translation.metadata')]).map(({id}) => id)

test('the site of an empty newsroom starts from a template: it is in all languages', () => {
  expect(all).toContain('site')
})

test('what there is once only, and what a list asks for, is not in the menu to create', () => {
  expect(all.filter((templateId) => offeredEverywhere({templateId}))).toEqual(['story'])
  expect(all).toContain(storyInLanguage)
})
