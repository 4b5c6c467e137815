import {permanentRedirect} from 'next/navigation'
import {archivePath, newsPath} from '../../../../../../lib/routes.ts'
import {definePage, noneAtBuild} from '../../../define-page.tsx'

// The news had numbered pages once. What stood on one of them moved on with each new story; the archive has it all.
const page = definePage<never>({
  load({language, page: number}) {
    if (/^[1-9]\d{0,8}$/.test(number)) permanentRedirect(number === '1' ? newsPath(language) : archivePath(language))
    return Promise.resolve(undefined)
  },
  metadata: (nothing) => nothing,
  jsonLd: (nothing) => nothing,
  surroundings: (nothing) => nothing,
  view: (nothing) => nothing,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
