import {missingPage, noneAtBuild} from '../define-page.tsx'

// Any other address below a language: there is nothing.
export const generateStaticParams = noneAtBuild
export const generateMetadata = missingPage.generateMetadata
export default missingPage.Page
