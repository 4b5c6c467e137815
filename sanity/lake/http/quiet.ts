import type {Endpoint, Exchange} from '../contract.ts'
import type {LakeContext} from './context.ts'

function answer(method: Endpoint['method'], path: string, open: Endpoint['open'], body: unknown): Endpoint {
  return {method, path, open, handle: (exchange) => exchange.send(200, body)}
}

/**
 * Questions that Studio asks the hosted service about plans, trials, telemetry and help. The lake has none of these
 * and says so in the shape that keeps Studio quiet.
 */
export function quietEndpoints({origins}: LakeContext): Endpoint[] {
  const cors = (exchange: Exchange): void => {
    const {request} = exchange
    const {origin} = request.headers
    const allowed = origin === undefined || origins.allows(origin)
    exchange.send(200, {result: {allowed, withCredentials: allowed}})
  }
  return [
    answer('GET', 'projects/:project/user-applications', 'caller', []),
    // Told that a plan is without comments, Studio offers the plan with them: it then builds all of itself a second time,
    // and what was opened in between is gone. The newsroom's Studio turns comments off itself.
    answer('GET', 'features', 'caller', ['studioComments']),
    answer('GET', 'help', 'public', {resources: {sectionArray: []}}),
    answer('GET', 'journey/trial', 'public', null),
    answer('GET', 'intake/telemetry-status', 'caller', {status: 'denied'}),
    answer('POST', 'intake/batch', 'public', {}),
    answer('GET', 'access/requests/me', 'caller', []),
    answer('GET', 'ping', 'public', {pong: true}),
    {method: 'GET', path: 'check/cors', open: 'public', handle: cors},
  ]
}
