import {speculationRules} from '../../lib/press/speculation.ts'

export const dynamic = 'force-static'

/** Which pages a reader's browser may fetch before they are asked for. */
export const GET = () =>
  new Response(speculationRules, {
    headers: {'content-type': 'application/speculationrules+json', 'cache-control': 'public, max-age=86400'},
  })
