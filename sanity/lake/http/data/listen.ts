import {randomUUID} from 'node:crypto'

import {LakeError} from '../../contract.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {Core} from '../../core.ts'
import {eventsOf} from '../../documents/listen.ts'
import type {Listening} from '../../documents/listen.ts'
import type {Commit} from '../../documents/writer.ts'
import {syncTag} from '../../query/sync-tags.ts'
import {baseId, isPublishedId} from '../../store/ids.ts'
import {datasetOf, flag, queryParameters} from './parameters.ts'
import {openEventStream} from './stream.ts'

export function listenEndpoints(core: Core): readonly Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/data/listen/:dataset',
      open: 'data',
      handle(exchange) {
        listen(core, exchange)
      },
    },
    {
      method: 'GET',
      path: '/data/live/events/:dataset',
      open: 'data',
      handle(exchange) {
        live(core, exchange)
      },
    },
  ]
}

function listeningOf(core: Core, exchange: Exchange): Listening {
  const {url, access} = exchange
  const query = url.searchParams.get('query')
  if (query === null || query.trim() === '') {
    throw new LakeError(400, 'A "query" must be given, as a string', {type: 'validationError'})
  }
  const dataset = datasetOf(exchange)
  const view = core.view(dataset, 'raw', access)
  const identity = access.caller.userId
  return {
    dataset,
    includeResult: flag(exchange, 'includeResult', false),
    includePreviousRevision: flag(exchange, 'includePreviousRevision', false),
    includeMutations: flag(exchange, 'includeMutations', true),
    includeAllVersions: flag(exchange, 'includeAllVersions', false),
    effects: url.searchParams.get('effectFormat') === 'mendoza',
    visibility: url.searchParams.get('visibility') ?? 'query',
    matches: core.matcher(view, {query, params: queryParameters(exchange), identity}),
    mayRead: (document) => access.can('read', document),
  }
}

/** Where a listener resumes: the browser and the client send back the last id that they saw. */
function lastEventId({request, url}: Exchange): string | undefined {
  const header = request.headers['last-event-id']
  return (Array.isArray(header) ? header[0] : header) ?? url.searchParams.get('lastEventId') ?? undefined
}

function listen(core: Core, exchange: Exchange): void {
  const listening = listeningOf(core, exchange)
  const resume = flag(exchange, 'enableResume', false)
  const last = resume ? lastEventId(exchange) : undefined
  const missed = last === undefined ? undefined : core.bus.since(last)
  const stream = openEventStream(exchange)
  const listenerName = randomUUID()
  const tell = (commit: Commit, after?: string): void => {
    const events = eventsOf(commit, listening)
    const seen = after === undefined ? -1 : events.findIndex(({id}) => id === after)
    for (const {id, data} of events.slice(seen + 1)) stream.send('mutation', data, id)
  }
  // Everything up to the subscription happens in one turn: no commit can slip between.
  if (missed) {
    stream.send('welcomeback', {listenerName})
    for (const [place, commit] of missed.commits.entries()) tell(commit, place === 0 ? last : undefined)
  } else {
    stream.send(last === undefined ? 'welcome' : 'reset', {listenerName}, core.bus.now())
  }
  const stop = core.subscribe((commit) => {
    try {
      tell(commit)
    } catch (error) {
      // With a gap in it the chain would be worth nothing: the caller connects again and reads anew.
      stream.end()
      if (!(error instanceof LakeError)) throw error
    }
  })
  stream.onEnd(stop)
}

/** The live API: which sync tags of queries a commit has made stale. */
function live(core: Core, exchange: Exchange): void {
  const {access} = exchange
  const dataset = datasetOf(exchange)
  const includeDrafts = flag(exchange, 'includeDrafts', false)
  const stream = openEventStream(exchange)
  stream.send('welcome', {}, core.bus.now())
  const stop = core.subscribe((commit) => {
    if (commit.dataset !== dataset) return
    const seen = commit.changes.filter(({id, before, after}) => {
      const document = after ?? before
      return document && (includeDrafts || isPublishedId(id)) && access.can('read', document)
    })
    const tags = seen.flatMap(({id, before, after}) => [
      syncTag(dataset, 'id', id),
      syncTag(dataset, 'id', baseId(id)),
      syncTag(dataset, 'type', (after ?? before)?._type ?? ''),
    ])
    if (seen.length === 0) return
    stream.send('message', {tags: [...new Set([...tags, syncTag(dataset, 'dataset', '')])]}, `${commit.transactionId}#`)
  })
  stream.onEnd(stop)
}
