import type {Endpoint} from '../../contract.ts'
import type {Core} from '../../core.ts'
import {documentEndpoints} from './documents.ts'
import {exportEndpoints} from './export.ts'
import {historyEndpoints} from './history.ts'
import {listenEndpoints} from './listen.ts'
import {mutateEndpoints} from './mutate.ts'
import {queryEndpoints} from './query.ts'

/** The data API: everything below `/v<date>/data`. */
export function dataEndpoints(core: Core): readonly Endpoint[] {
  return [
    ...queryEndpoints(core),
    ...documentEndpoints(core),
    ...mutateEndpoints(core),
    ...listenEndpoints(core),
    ...historyEndpoints(core),
    ...exportEndpoints(core),
  ]
}
