import {readEnv} from '../../../lib/env.ts'
import {NewsroomStudio} from '../../../sanity/studio/newsroom-studio.tsx'

// The settings are those of the machine that runs it, not of the one that built it.
export const dynamic = 'force-dynamic'

/** Sanity Studio, with all addresses below `/studio`. */
export default function StudioPage() {
  const {projectId, dataset, embedded, siteUrl} = readEnv()
  return <NewsroomStudio projectId={projectId} dataset={dataset} embedded={embedded} siteUrl={siteUrl} />
}
