import {z} from 'zod'
import type {Link} from '../../accounts/links.ts'
import {passwordLength} from '../../accounts/passwords.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {ApiError} from '../errors.ts'
import {findAuthor} from '../members/profiles.ts'
import {parseReturnAddress} from '../return-address.ts'
import {addressOf} from './address.ts'
import type {FormGuard} from './csrf.ts'
import type {Desk} from './forms.ts'
import {goOn, readForm, showPage, takeAttempt} from './forms.ts'
import type {Field} from './page.ts'
import type {FormTexts} from './texts.ts'
import {formTexts} from './texts.ts'

const fields = z.object({
  name: z.string().trim().max(100).default(''),
  password: z.string().max(1000).default(''),
  again: z.string().max(1000).default(''),
})
type Given = z.infer<typeof fields>

const textsFor = ({request}: Exchange): FormTexts => formTexts(request.headers['accept-language'])

/** A Studio that has left the list since the link was made is no longer gone on to. */
function nextPage({returnTo}: Link, {context}: Desk): URL | undefined {
  const {origins} = context
  return returnTo !== '' && origins.allows(new URL(returnTo).origin)
    ? parseReturnAddress(returnTo, 'returnTo', origins)
    : undefined
}

function sayGone(exchange: Exchange, desk: Desk): void {
  const {lang, link} = textsFor(exchange)
  showPage(exchange, desk, {status: 410, page: {lang, title: link.goneTitle, intro: link.gone}, nextOrigin: ''})
}

function formFields({kind, email}: Link, name: string, texts: FormTexts): Field[] {
  const {min, max} = passwordLength
  const password = {type: 'password', autocomplete: 'new-password', minLength: min, maxLength: max} as const
  const address = {name: 'email', label: texts.email, type: 'email', autocomplete: 'username', maxLength: 254} as const
  const person = {name: 'name', label: texts.link.name, type: 'text', autocomplete: 'name', maxLength: 100} as const
  return [
    {...address, value: email, readOnly: true},
    ...(kind === 'invitation' ? [{...person, value: name, hint: texts.link.nameHint}] : []),
    {...password, name: 'password', label: texts.link.newPassword, hint: texts.link.passwordHint(min)},
    {...password, name: 'again', label: texts.link.again},
  ]
}

interface State {
  readonly status: number
  readonly name?: string
  readonly problem?: string
  readonly headers?: Record<string, string>
}

function showForm(exchange: Exchange, desk: Desk, link: Link, {status, name = '', problem, headers}: State): void {
  const texts = textsFor(exchange)
  const inviter = findAuthor(desk.context.accounts, link.madeBy)?.name
  const words = texts.link[link.kind]
  showPage(exchange, desk, {
    status,
    page: {lang: texts.lang, title: words.title, intro: words.intro(texts.roles[link.role], inviter), problem},
    form: {fields: formFields(link, name, texts), submit: words.submit},
    nextOrigin: nextPage(link, desk)?.origin ?? '',
    ...(headers && {headers}),
  })
}

/** What is wrong with what was filled in, in words for whoever did. */
function problemOf({name, password, again}: Given, {kind}: Link, {link}: FormTexts): string | undefined {
  if (kind === 'invitation' && name === '') return link.noName
  if (password.length < passwordLength.min) return link.short(passwordLength.min)
  if (password.length > passwordLength.max) return link.long(passwordLength.max)
  return password === again ? undefined : link.different
}

async function follow(exchange: Exchange, desk: Desk): Promise<void> {
  const {links, people} = desk.context.accounts
  const texts = textsFor(exchange)
  const form = await readForm(exchange, desk)
  const parsed = fields.safeParse(form.fields)
  if (!parsed.success) throw new ApiError(400, 'The form is not complete')
  const link = links.find(exchange.params['secret'] ?? '')
  if (!link) return sayGone(exchange, desk)
  const {name} = parsed.data
  if (!form.genuine) return showForm(exchange, desk, link, {status: 403, name, problem: texts.stale})
  const problem = problemOf(parsed.data, link, texts)
  if (problem !== undefined) return showForm(exchange, desk, link, {status: 400, name, problem})
  const wait = takeAttempt(exchange, desk)
  if (wait > 0) {
    const headers = {'retry-after': String(wait)}
    return showForm(exchange, desk, link, {status: 429, name, problem: texts.wait(wait), headers})
  }
  const user = await people.follow(link, parsed.data)
  if (!user) return sayGone(exchange, desk)
  desk.context.accounts.throttles.address.takeBack(addressOf(exchange.request))
  const next = nextPage(link, desk)
  if (next) return goOn(exchange, desk, user.id, next)
  const page = {lang: texts.lang, title: texts.link.doneTitle, intro: texts.link.done}
  showPage(exchange, desk, {status: 200, page, nextOrigin: ''})
}

/** One-time links: to join with a name and a password, or to set a new password. Looking at one does not use it up. */
export function linkEndpoints(context: LakeContext, guard: FormGuard): Endpoint[] {
  const desk = {context, guard}
  const path = 'auth/link/:secret'
  return [
    {
      method: 'GET',
      path,
      open: 'public',
      handle(exchange) {
        const link = context.accounts.links.find(exchange.params['secret'] ?? '')
        if (link) showForm(exchange, desk, link, {status: 200})
        else sayGone(exchange, desk)
      },
    },
    {method: 'POST', path, open: 'public', handle: (exchange) => follow(exchange, desk)},
  ]
}
