import {defineEntityStories} from '../../../../define-entity-stories.tsx'
import {noneAtBuild} from '../../../../define-page.tsx'

const page = defineEntityStories('institution')

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
