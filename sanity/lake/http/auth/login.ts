import {z} from 'zod'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {ApiError} from '../errors.ts'
import {parseReturnAddress} from '../return-address.ts'
import {addressOf} from './address.ts'
import type {FormGuard} from './csrf.ts'
import type {Desk} from './forms.ts'
import {goOn, readForm, showPage, takeAttempt} from './forms.ts'
import {formTexts} from './texts.ts'

const fields = z.object({
  email: z.string().max(254).default(''),
  password: z.string().max(1000).default(''),
})

function returnAddress({url}: Exchange, {origins, projectId}: LakeContext): URL {
  const target = parseReturnAddress(url.searchParams.get('origin') ?? '', 'origin', origins)
  const project = url.searchParams.get('projectId') ?? projectId
  if (project !== projectId) throw new ApiError(400, 'The parameter "projectId" names another project')
  return target
}

interface FormState {
  readonly status: number
  readonly email?: string
  readonly problem?: string
  readonly headers?: Record<string, string>
}

function showForm(exchange: Exchange, desk: Desk, target: URL, state: FormState): void {
  const {status, email = '', problem, headers} = state
  const {lang, login, email: emailLabel, password} = formTexts(exchange.request.headers['accept-language'])
  showPage(exchange, desk, {
    status,
    page: {lang, title: login.title, intro: login.intro, problem},
    form: {
      fields: [
        {name: 'email', label: emailLabel, type: 'email', autocomplete: 'username', maxLength: 254, value: email},
        {name: 'password', label: password, type: 'password', autocomplete: 'current-password', maxLength: 200},
      ],
      submit: login.submit,
    },
    nextOrigin: target.origin,
    ...(headers && {headers}),
  })
}

async function signIn(exchange: Exchange, desk: Desk): Promise<void> {
  const {accounts} = desk.context
  const target = returnAddress(exchange, desk.context)
  const texts = formTexts(exchange.request.headers['accept-language'])
  const form = await readForm(exchange, desk)
  const parsed = fields.safeParse(form.fields)
  if (!parsed.success) throw new ApiError(400, 'The form is not complete')
  const {email, password} = parsed.data
  if (!form.genuine) return showForm(exchange, desk, target, {status: 403, email, problem: texts.stale})
  const account = email.trim().toLowerCase()
  const wait = takeAttempt(exchange, desk, account)
  if (wait > 0) {
    const headers = {'retry-after': String(wait)}
    return showForm(exchange, desk, target, {status: 429, email, problem: texts.wait(wait), headers})
  }
  const user = await accounts.users.verify(email, password)
  if (!user) return showForm(exchange, desk, target, {status: 401, email, problem: texts.login.wrong})
  accounts.throttles.account.clear(account)
  // Not forgotten: or whoever has an account could go on guessing at others by signing in now and then.
  accounts.throttles.address.takeBack(addressOf(exchange.request))
  goOn(exchange, desk, user.id, target)
}

/** The sign-in form: `auth/login/local?origin&projectId`, then 303 to `origin#sid=…`. */
export function loginEndpoints(context: LakeContext, guard: FormGuard): Endpoint[] {
  const desk = {context, guard}
  const path = 'auth/login/local'
  return [
    {
      method: 'GET',
      path,
      open: 'public',
      handle: (exchange) => showForm(exchange, desk, returnAddress(exchange, context), {status: 200}),
    },
    {method: 'POST', path, open: 'public', handle: (exchange) => signIn(exchange, desk)},
  ]
}
