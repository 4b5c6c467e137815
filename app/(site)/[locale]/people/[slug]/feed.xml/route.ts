import {entityFeed} from '../../../answer-feed.ts'
import {noneAtBuild} from '../../../define-page.tsx'

export const dynamic = 'force-static'
export const generateStaticParams = noneAtBuild
export const GET = entityFeed('person')
