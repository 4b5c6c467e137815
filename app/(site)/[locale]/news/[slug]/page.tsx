import {permanentRedirect} from 'next/navigation'
import {StoryPage} from '../../../../../components/pages/StoryPage.tsx'
import {absolute, storyPath} from '../../../../../lib/routes.ts'
import {storyJsonLd} from '../../../../../lib/seo/json-ld/story.ts'
import {storyMetadata} from '../../../../../lib/seo/metadata.ts'
import {getRelated} from '../../../../../sanity/content/related.ts'
import {getStory} from '../../../../../sanity/content/story.ts'
import {definePage, gone, noneAtBuild} from '../../define-page.tsx'
import {either} from '../../either.ts'
import {archiveDefinition} from '../archive-definition.tsx'

// An editor's address comes first: a story called 2020 is shown, and not the archive of that year.
const page = definePage(
  either(
    {
      async load({language, slug}) {
        const found = await getStory(language, slug)
        if (found !== undefined && 'movedTo' in found) permanentRedirect(storyPath({language, slug: found.movedTo}))
        if (found !== undefined && 'takenDown' in found) return gone
        return found && {story: found.story, related: await getRelated(found.story)}
      },
      metadata: ({story}, {site, siteUrl}) => storyMetadata(story, site, siteUrl),
      jsonLd: ({story}, {site, siteUrl}) => storyJsonLd(story, site, siteUrl),
      surroundings: ({story}) => ({
        path: storyPath(story),
        alternates: Object.fromEntries(
          [story, ...story.translations].map((version) => [version.language, storyPath(version)]),
        ),
      }),
      view: ({story, related}, {language, site, siteUrl}) => (
        <StoryPage
          story={story}
          related={related}
          address={absolute(siteUrl, storyPath(story))}
          language={language}
          offered={site.languages}
        />
      ),
    },
    archiveDefinition,
  ),
)

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
