import {either} from '../../../app/(site)/[locale]/either.ts'
import type {PageDefinition, Path} from '../../../app/(site)/[locale]/define-page.tsx'

/** A page of which only the words matter that tell it from the other one. */
const about = (name: string, slugs: readonly string[]): PageDefinition<string> => ({
  load: ({slug}) => Promise.resolve(slugs.includes(slug) ? `${name} ${slug}` : undefined),
  metadata: (thing) => ({title: thing}),
  jsonLd: () => ({'@context': 'https://schema.org', '@graph': []}),
  surroundings: (thing) => ({path: `/${thing}`, alternates: {}}),
  view: (thing) => thing,
})
const page = either(about('story', ['visit', '2019']), about('archive', ['2019', '2020']))
const at = (slug: string): Path => ({language: 'en', slug, other: '', page: '', period: [], query: undefined})

test.each([
  ['visit', {first: 'story visit'}],
  ['2020', {second: 'archive 2020'}],
  ['2019', {first: 'story 2019'}],
  ['2018', undefined],
])('at %s stands what comes first', async (slug, found) => {
  expect(await page.load(at(slug))).toEqual(found)
})
