import {createHash} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'

/** What the front answers by itself: an address that is none, writing to a page, Next failing or not there. */
export type PlainStatus = 400 | 404 | 405 | 500 | 502

/** What such a page says, in the language that `lang` names. */
export interface PlainWords {
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly onward: {readonly label: string; readonly href: string}
}

/** Chooses the words for a status, a path and an `Accept-Language`: the press itself knows no languages. */
export type PlainWordsFor = (status: PlainStatus, path: string, acceptLanguage: string) => PlainWords

// Of its own: the site's style sheets may be out of order too.
const style = `:root{color-scheme:light dark}body{max-width:34rem;margin:0 auto;padding:4rem 1rem;
font:1.0625rem/1.6 Georgia,"Songti SC","Noto Serif CJK SC",serif}h1{font-size:1.75rem;line-height:1.2}a{color:inherit}`
const styleHash = createHash('sha256').update(style).digest('base64')

const isOutage = (status: PlainStatus) => status >= 500

function headersOf(status: PlainStatus): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(isOutage(status) ? {'retry-after': '10'} : {}),
    ...(status === 405 ? {allow: 'GET, HEAD'} : {}),
  }
}

/**
 * The page of last resort, when Next is not asked or gives none: a complete document without style sheets or scripts of
 * the site. Nothing of the request is written into it.
 */
export function plainPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: PlainStatus,
  wordsFor: PlainWordsFor,
): void {
  const {url = '/', headers, method} = request
  const {lang, title, text, onward} = wordsFor(status, url, headers['accept-language'] ?? '')
  const html = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${onward.href}">${onward.label}</a></p></main></body></html>
`
  response.writeHead(status, headersOf(status))
  response.end(method === 'HEAD' ? undefined : html)
}
