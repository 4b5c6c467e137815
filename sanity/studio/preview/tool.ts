import {presentationTool, type DocumentResolver} from 'sanity/presentation'
import {strings} from '../../../lib/i18n/strings.ts'
import {entityKinds} from '../../../lib/model/entity.ts'
import {defaultLanguage, type Language} from '../../../lib/model/language.ts'
import {entityListPath, frontPath, storyPath} from '../../../lib/routes.ts'
import {placesOfEntity, placesOfStory} from './places.ts'

const locationsIn = (language: Language) => ({
  story: {
    select: {headline: 'headline', language: 'language', slug: 'slug.current'},
    resolve: (story: unknown) => ({locations: placesOfStory(story)}),
  },
  ...Object.fromEntries(
    entityKinds.map((kind) => [
      kind,
      {
        select: {slug: 'slug.current'},
        resolve: (shown: Record<string, unknown> | null) => ({
          locations: placesOfEntity(kind, shown?.['slug'], language),
        }),
      },
    ]),
  ),
})

// The document whose form opens beside a page.
const mainDocuments: DocumentResolver[] = [
  {
    route: storyPath({language: defaultLanguage, slug: ':slug'})
      .replace(`/${defaultLanguage}/`, '/:language/')
      .replace('%3A', ':'),
    filter: '_type == "story" && language == $language && slug.current == $slug',
  },
  ...entityKinds.map((kind) => ({
    route: `${entityListPath(defaultLanguage, kind).replace(`/${defaultLanguage}/`, '/:language/')}/:slug`,
    filter: `_type == "${kind}" && slug.current == $slug`,
  })),
]

/** The page as readers will see it, beside the form; sharing goes by links that expire, not by Presentation's own. */
export const previewTool = (language: Language) =>
  presentationTool({
    title: strings(language).preview.tool,
    previewUrl: {
      initial: frontPath(defaultLanguage),
      previewMode: {enable: '/api/draft-mode/enable', disable: '/api/draft-mode/disable', shareAccess: false},
    },
    resolve: {locations: locationsIn(language), mainDocuments},
  })
