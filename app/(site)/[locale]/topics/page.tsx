import {getTopics} from '../../../../sanity/content/lists.ts'
import {defineEntityList} from '../define-entity-list.tsx'
import {noneAtBuild} from '../define-page.tsx'

const page = defineEntityList('topic', getTopics)

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
