import {noneAtBuild} from '../../../define-page.tsx'
import {newsPages} from '../../define-news.tsx'

export const generateStaticParams = noneAtBuild
export const generateMetadata = newsPages.generateMetadata
export default newsPages.Page
