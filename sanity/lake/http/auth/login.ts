import {z} from 'zod'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {readCookie} from '../cookies.ts'
import {isFromAllowedPage} from '../cors.ts'
import {ApiError, forbidden} from '../errors.ts'
import {addressOf} from './address.ts'
import {createFormGuard} from './csrf.ts'
import type {FormGuard} from './csrf.ts'
import {formHeaders, renderForm} from './form.ts'
import {formTexts} from './texts.ts'

const formLifeSeconds = 3600
const formBytes = 16 * 1024

const fields = z.object({
  csrf: z.string().max(200).default(''),
  email: z.string().max(254).default(''),
  password: z.string().max(1000).default(''),
})

/** Where to go after signing in. Only pages on the list: a link to the form must not lead anywhere else. */
function returnAddress({url}: Exchange, {origins, projectId}: LakeContext): URL {
  const wanted = url.searchParams.get('origin') ?? ''
  const project = url.searchParams.get('projectId') ?? projectId
  if (!URL.canParse(wanted)) throw new ApiError(400, 'The parameter "origin" must be the address of a Studio')
  const target = new URL(wanted)
  if (!/^https?:$/.test(target.protocol) || !origins.allows(target.origin)) {
    throw new ApiError(400, 'The parameter "origin" is not on the list of allowed origins')
  }
  if (project !== projectId) throw new ApiError(400, 'The parameter "projectId" names another project')
  return target
}

interface FormState {
  readonly status: number
  readonly email?: string
  readonly problem?: string
  readonly headers?: Record<string, string>
}

/** Shows the form, with a nonce cookie of its own. */
function showForm(exchange: Exchange, context: LakeContext, guard: FormGuard, target: URL, state: FormState): void {
  const {request, response} = exchange
  const nonce = guard.nonce()
  const texts = formTexts(request.headers['accept-language'])
  response.appendHeader('set-cookie', context.cookies.bake(context.cookies.form, nonce, formLifeSeconds))
  response.writeHead(state.status, {...formHeaders(target.origin), ...state.headers})
  response.end(renderForm(texts, guard.sign(nonce), state.email ?? '', state.problem))
}

/** Seconds to wait; when there is no wait, the attempt is counted. */
function takeAttempt({accounts}: LakeContext, account: string, address: string): number {
  const {throttles} = accounts
  const wait = Math.max(throttles.account.waitFor(account), throttles.address.waitFor(address))
  if (wait === 0) {
    throttles.account.attempt(account)
    throttles.address.attempt(address)
  }
  return wait
}

async function signIn(exchange: Exchange, context: LakeContext, guard: FormGuard): Promise<void> {
  const {request, response} = exchange
  const target = returnAddress(exchange, context)
  if (!isFromAllowedPage(request, context.origins)) throw forbidden('The form was sent from another page')
  const texts = formTexts(request.headers['accept-language'])
  const body = new URLSearchParams((await exchange.body(formBytes)).toString())
  const parsed = fields.safeParse(Object.fromEntries(body))
  if (!parsed.success) throw new ApiError(400, 'The form is not complete')
  const {csrf, email, password} = parsed.data
  if (!guard.check(readCookie(request, context.cookies.form), csrf)) {
    return showForm(exchange, context, guard, target, {status: 403, email, problem: texts.stale})
  }
  const account = email.trim().toLowerCase()
  const address = addressOf(request)
  const wait = takeAttempt(context, account, address)
  if (wait > 0) {
    const headers = {'retry-after': String(wait)}
    return showForm(exchange, context, guard, target, {status: 429, email, problem: texts.wait(wait), headers})
  }
  const user = await context.accounts.users.verify(email, password)
  if (!user) return showForm(exchange, context, guard, target, {status: 401, email, problem: texts.wrong})
  context.accounts.throttles.account.clear(account)
  // Not forgotten: or whoever has an account could go on guessing at others by signing in now and then.
  context.accounts.throttles.address.takeBack(address)
  target.hash = `sid=${context.accounts.sessions.begin(user.id)}`
  response.appendHeader('set-cookie', context.cookies.bake(context.cookies.form, '', 0))
  response.writeHead(303, {location: target.href, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer'})
  response.end()
}

/** The sign-in form: `auth/login/local?origin&projectId`, then 303 to `origin#sid=…`. */
export function loginEndpoints(context: LakeContext): Endpoint[] {
  const guard = createFormGuard()
  return [
    {
      method: 'GET',
      path: 'auth/login/local',
      open: 'public',
      handle: (exchange) => showForm(exchange, context, guard, returnAddress(exchange, context), {status: 200}),
    },
    {method: 'POST', path: 'auth/login/local', open: 'public', handle: (exchange) => signIn(exchange, context, guard)},
  ]
}
