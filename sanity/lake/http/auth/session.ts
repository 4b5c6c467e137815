import type {Endpoint, Exchange} from '../../contract.ts'
import {sessionLifeMs} from '../../accounts/sessions.ts'
import {credentialOf} from '../caller.ts'
import type {LakeContext} from '../context.ts'
import {isFromAllowedPage} from '../cors.ts'
import {ApiError, forbidden} from '../errors.ts'

/** Exchanges the `sid` of the form's redirect, once, for a session: as a token in the answer and as a cookie. */
function fetchSession(exchange: Exchange, {accounts, origins, cookies}: LakeContext): void {
  const {request, response, url} = exchange
  // Else a foreign page could sign its visitor in as somebody else.
  const crossSite = request.headers['sec-fetch-site'] === 'cross-site' || request.headers.origin !== undefined
  if (crossSite && !isFromAllowedPage(request, origins)) throw forbidden('This page may not sign anybody in')
  const redeemed = accounts.sessions.redeem(url.searchParams.get('sid') ?? '')
  if (!redeemed) throw new ApiError(401, 'The sign-in has expired or was used before', 'SIO-401-ANF')
  const {secret} = redeemed
  response.appendHeader('set-cookie', cookies.bake(cookies.session, secret, Math.floor(sessionLifeMs / 1000)))
  exchange.send(200, {token: secret})
}

/** Ends the caller's session. A machine's token stays: a Studio that was given one must not destroy it. */
function logOut(exchange: Exchange, {accounts, cookies}: LakeContext): void {
  const {request, response, access} = exchange
  const credential = credentialOf(request, cookies.session)
  const session = access.caller.via === 'session' && credential && accounts.sessions.find(credential.secret)
  response.appendHeader('set-cookie', cookies.bake(cookies.session, '', 0))
  exchange.send(200, {ok: true})
  if (session) accounts.sessions.revoke(session.id)
}

/** What Studio needs to sign in and out. */
export function sessionEndpoints(context: LakeContext): Endpoint[] {
  return [
    {
      method: 'GET',
      path: 'auth/providers',
      open: 'public',
      handle: (exchange) =>
        exchange.send(200, {
          providers: [{name: 'local', title: 'E-mail and password', url: `${context.publicUrl()}/v1/auth/login/local`}],
          thirdPartyLogin: false,
          projectId: context.projectId,
        }),
    },
    {method: 'GET', path: 'auth/fetch', open: 'public', handle: (exchange) => fetchSession(exchange, context)},
    {
      method: 'GET',
      path: 'auth/id',
      open: 'caller',
      handle: (exchange) => exchange.send(200, {id: exchange.access.caller.userId}),
    },
    {method: 'POST', path: 'auth/logout', open: 'data', handle: (exchange) => logOut(exchange, context)},
  ]
}
