import {definePage, noneAtBuild} from '../../../define-page.tsx'
import {archiveDefinition} from '../../archive-definition.tsx'

const page = definePage(archiveDefinition)

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
