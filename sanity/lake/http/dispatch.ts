import type {IncomingMessage, ServerResponse} from 'node:http'
import {makeAccess, nobody} from '../accounts/access.ts'
import type {Endpoint} from '../contract.ts'
import type {AssetServer} from './assets/serve.ts'
import {isAssetPath} from './assets/serve.ts'
import {drain} from './body.ts'
import {identify} from './caller.ts'
import type {LakeContext} from './context.ts'
import {addCors, answerPreflight} from './cors.ts'
import {ApiError, notSignedIn, sendError} from './errors.ts'
import {createExchange} from './exchange.ts'
import type {Lifelines} from './lifelines.ts'
import type {Router} from './router.ts'

const versioned = /^v(\d{4}-\d{2}-\d{2}|\d{1,2}|X)\/(.*)$/

/** Streams never end, and a HEAD wants an answer: there is none to give. */
const endless = /^data\/(listen|live)\//

function parseUrl(request: IncomingMessage): URL {
  const {url = ''} = request
  if (!url.startsWith('/')) throw new ApiError(400, 'Malformed address')
  try {
    return new URL(`http://lake${url}`)
  } catch {
    throw new ApiError(400, 'Malformed address')
  }
}

function below(url: URL, basePath: string): string {
  if (!url.pathname.startsWith(`${basePath}/`)) throw new ApiError(404, 'Nothing lives at this address')
  return url.pathname.slice(basePath.length + 1)
}

export interface Dispatch {
  readonly context: LakeContext
  readonly router: Router
  readonly assets: AssetServer
  readonly lifelines: Lifelines
}

function findEndpoint({router}: Dispatch, method: string, path: string, response: ServerResponse) {
  const match = router.match(method, path)
  const headOfStream = method === 'HEAD' && endless.test(path)
  if (match.kind === 'unknown') throw new ApiError(404, 'Nothing lives at this address')
  if (match.kind === 'wrongMethod' || headOfStream) {
    response.setHeader('allow', match.kind === 'wrongMethod' ? match.allow.join(', ') : 'GET')
    throw new ApiError(405, `${method} is not possible here`)
  }
  return match
}

function checkParams({context}: Dispatch, params: Readonly<Record<string, string>>): void {
  const {project, dataset} = params
  if (project !== undefined && project !== context.projectId) throw new ApiError(404, 'Project not found')
  if (dataset !== undefined && !context.core.dataset(dataset)) {
    throw new ApiError(404, `Dataset "${dataset}" not found for project ID "${context.projectId}"`)
  }
}

function accessFor({context}: Dispatch, request: IncomingMessage, open: Endpoint['open'], dataset: string | undefined) {
  const {identity, problem} = identify(request, context.accounts, context.origins, context.cookies.session)
  if (problem && open !== 'public') throw problem
  if (open === 'caller' && !identity) throw notSignedIn()
  const aclMode = dataset === undefined ? 'private' : (context.core.dataset(dataset)?.aclMode ?? 'private')
  return {access: makeAccess(identity?.caller ?? nobody, aclMode), credentialId: identity?.credentialId}
}

async function route(dispatch: Dispatch, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const {context, assets, lifelines} = dispatch
  const method = request.method ?? 'GET'
  const url = parseUrl(request)
  const path = below(url, context.basePath)
  addCors(request, response, context.origins)
  if (method === 'OPTIONS') return answerPreflight(request, response)
  if (isAssetPath(path)) return assets.answer(request, response, url, path)
  const [, apiVersion = '', rest = ''] = path.match(versioned) ?? []
  const {endpoint, params} = findEndpoint(dispatch, method, rest, response)
  const {access, credentialId} = accessFor(dispatch, request, endpoint.open, params['dataset'])
  checkParams(dispatch, params)
  const signal = lifelines.open(response, credentialId)
  await endpoint.handle(createExchange({request, response, url, params, apiVersion, access, signal}))
}

/** The lake's request listener: finds the endpoint, finds out who asks, and turns every failure into an answer. */
export function createDispatcher(dispatch: Dispatch): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff')
    route(dispatch, request, response)
      .catch((error: unknown) => {
        if (!request.complete && !response.headersSent) response.setHeader('connection', 'close')
        sendError(response, error, dispatch.context.log)
      })
      .finally(() => drain(request))
  }
}
