import {getProgrammes} from '../../../../sanity/content/lists.ts'
import {defineSubjectList} from '../define-subject-list.tsx'
import {noneAtBuild} from '../define-page.tsx'

const page = defineSubjectList('programme', getProgrammes)

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
