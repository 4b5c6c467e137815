import {defineDirectory} from '../define-directory.tsx'
import {noneAtBuild} from '../define-page.tsx'

const page = defineDirectory('institution')

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
