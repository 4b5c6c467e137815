import {createHash} from 'node:crypto'

const style = `
:root{color-scheme:light dark;--paper:light-dark(#fdfcf9,#14130f);--ink:light-dark(#1b1a17,#ece9e2);--soft:light-dark(#5c5950,#a9a598);
--line:light-dark(#8a867b,#77736a);--alarm:light-dark(#9c1c1c,#ff9d94);--accent:light-dark(#1b1a17,#ece9e2)}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
:lang(zh){line-height:1.8}
main{width:100%;max-width:24rem}
h1{margin:0;font:600 1.75rem/1.2 "Source Serif 4",Georgia,"Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif;text-wrap:balance}
p{margin:8px 0 0;color:var(--soft)}
form{margin-top:24px;padding-top:24px;border-top:1px solid var(--line);display:grid;gap:20px}
label{display:block;font-weight:600;margin-bottom:4px}
input{width:100%;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);padding:10px 12px;border-radius:2px}
input[readonly]{border-style:dashed;color:var(--soft)}
button{font:inherit;font-weight:600;color:var(--paper);background:var(--accent);border:1px solid transparent;padding:12px;border-radius:2px;cursor:pointer}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
[role=alert]{margin-top:20px;padding-left:12px;border-left:3px solid var(--alarm);color:var(--alarm)}
`

const styleHash = createHash('sha256').update(style).digest('base64')

export function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** One input of a form. `described` names the element that says more about it. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly type: 'email' | 'password' | 'text'
  readonly autocomplete: string
  readonly maxLength: number
  readonly minLength?: number
  readonly value?: string
  readonly readOnly?: boolean
  readonly hint?: string
}

function renderField(field: Field, problem: boolean): string {
  const {name, label, type, autocomplete, maxLength, minLength, value, readOnly, hint} = field
  const described = [...(hint === undefined ? [] : [`${name}-hint`]), ...(problem ? ['problem'] : [])].join(' ')
  const attributes = [
    `id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required maxlength="${maxLength}"`,
    ...(minLength === undefined ? [] : [`minlength="${minLength}"`]),
    ...(value === undefined ? [] : [`value="${escape(value)}"`]),
    ...(readOnly ? ['readonly'] : []),
    ...(described === '' ? [] : [`aria-describedby="${described}"`]),
  ].join(' ')
  const more = hint === undefined ? '' : `\n<p id="${name}-hint">${escape(hint)}</p>`
  return `<div>\n<label for="${name}">${escape(label)}</label>\n<input ${attributes}>${more}\n</div>`
}

export interface FormPage {
  readonly lang: string
  readonly title: string
  readonly intro: string
  readonly problem?: string | undefined
  /** Left out when the page only says something. */
  readonly form?: {readonly csrf: string; readonly fields: readonly Field[]; readonly submit: string}
}

/** A page of the lake's own. Its form posts to its own address, so that it works below any path of a proxy. */
export function renderPage({lang, title, intro, problem, form}: FormPage): string {
  const alert = problem === undefined ? '' : `\n<p role="alert" id="problem">${escape(problem)}</p>`
  const inputs = form?.fields.map((field) => renderField(field, problem !== undefined)).join('\n')
  const body = form
    ? `
<form method="post">
<input type="hidden" name="csrf" value="${escape(form.csrf)}">
${inputs}
<button type="submit">${escape(form.submit)}</button>
</form>`
    : ''
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(intro)}</p>${alert}${body}
</main>
</body>
</html>
`
}

/**
 * Headers of such a page. `form-action` names the page to go on to as well, because Chromium holds the redirect after a
 * post to it. `same-origin` as referrer policy: under `no-referrer` browsers would send `Origin: null` with the form.
 */
export function pageHeaders(nextOrigin: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      `form-action 'self'${nextOrigin === '' ? '' : ` ${nextOrigin}`}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    vary: 'accept-language, origin',
  }
}
