import {createHash} from 'node:crypto'
import type {FormTexts} from './texts.ts'

const style = `
:root{color-scheme:light dark;--paper:light-dark(#fdfcf9,#14130f);--ink:light-dark(#1b1a17,#ece9e2);--soft:light-dark(#5c5950,#a9a598);
--line:light-dark(#8a867b,#77736a);--alarm:light-dark(#9c1c1c,#ff9d94);--accent:light-dark(#1b1a17,#ece9e2)}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,sans-serif}
:lang(zh){line-height:1.8}
main{width:100%;max-width:24rem}
h1{margin:0;font:600 1.75rem/1.2 "Source Serif 4",Georgia,"Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif;text-wrap:balance}
p{margin:8px 0 0;color:var(--soft)}
form{margin-top:24px;padding-top:24px;border-top:1px solid var(--line);display:grid;gap:20px}
label{display:block;font-weight:600;margin-bottom:4px}
input{width:100%;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);padding:10px 12px;border-radius:2px}
button{font:inherit;font-weight:600;color:var(--paper);background:var(--accent);border:1px solid transparent;padding:12px;border-radius:2px;cursor:pointer}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
[role=alert]{margin-top:20px;padding-left:12px;border-left:3px solid var(--alarm);color:var(--alarm)}
`

const styleHash = createHash('sha256').update(style).digest('base64')

function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The form posts to its own address, so that it works below any path of a proxy. */
export function renderForm(texts: FormTexts, csrf: string, email: string, problem: string | undefined): string {
  const alert = problem === undefined ? '' : `\n<p role="alert" id="problem">${escape(problem)}</p>`
  const described = problem === undefined ? '' : ' aria-describedby="problem"'
  return `<!DOCTYPE html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(texts.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(texts.title)}</h1>
<p>${escape(texts.intro)}</p>${alert}
<form method="post">
<input type="hidden" name="csrf" value="${escape(csrf)}">
<div>
<label for="email">${escape(texts.email)}</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254" value="${escape(email)}"${described}>
</div>
<div>
<label for="password">${escape(texts.password)}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${described}>
</div>
<button type="submit">${escape(texts.submit)}</button>
</form>
</main>
</body>
</html>
`
}

/**
 * Headers of the form. `form-action` names the page to return to as well, because Chromium holds the redirect after a
 * post to it. `same-origin` as referrer policy: under `no-referrer` browsers would send `Origin: null` with the form.
 */
export function formHeaders(returnOrigin: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      `form-action 'self' ${returnOrigin}`,
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
