import type {Endpoint} from '../contract.ts'
import {LakeError} from '../contract.ts'

export type Match =
  | {readonly kind: 'found'; readonly endpoint: Endpoint; readonly params: Readonly<Record<string, string>>}
  | {readonly kind: 'wrongMethod'; readonly allow: readonly string[]}
  | {readonly kind: 'unknown'}

export interface Router {
  /** `path` without the version: `users/me`. HEAD finds the GET endpoint. LakeError 400 for broken percent-encoding. */
  match(method: string, path: string): Match
}

interface Route {
  readonly endpoint: Endpoint
  readonly segments: readonly string[]
}

function split(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new LakeError(400, 'The path holds a broken percent-encoding')
  }
}

function paramsOf({segments}: Route, asked: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== asked.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const value = asked[index] ?? ''
    if (segment.startsWith(':')) params[segment.slice(1)] = value
    else if (segment !== value) return undefined
  }
  return params
}

/** `users/me` goes before `users/:ids`: more literal segments first. */
function literals({segments}: Route): number {
  return segments.filter((segment) => !segment.startsWith(':')).length
}

export function createRouter(endpoints: readonly Endpoint[]): Router {
  const routes = endpoints
    .map((endpoint) => ({endpoint, segments: split(endpoint.path)}))
    .toSorted((a, b) => literals(b) - literals(a))
  return {
    match(method, path) {
      const asked = split(path).map(decode)
      const wanted = method === 'HEAD' ? 'GET' : method
      const allow = new Set<string>()
      for (const route of routes) {
        const params = paramsOf(route, asked)
        if (!params) continue
        if (route.endpoint.method === wanted) return {kind: 'found', endpoint: route.endpoint, params}
        allow.add(route.endpoint.method)
        if (route.endpoint.method === 'GET') allow.add('HEAD')
      }
      return allow.size > 0 ? {kind: 'wrongMethod', allow: [...allow]} : {kind: 'unknown'}
    },
  }
}
