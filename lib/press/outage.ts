import type {IncomingMessage, ServerResponse} from 'node:http'

/** What the page of last resort says, in the language that `lang` names. */
export interface OutageWords {
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly again: string
}

/** Chooses the words for a path and an `Accept-Language`: the press itself knows no languages. */
export type OutageWordsFor = (path: string, acceptLanguage: string) => OutageWords

/**
 * The last resort, when Next itself gives no page: a complete document without style sheets or scripts of the site,
 * since these may be out of order too.
 */
export function plainOutage(
  request: IncomingMessage,
  response: ServerResponse,
  status: 500 | 502,
  wordsFor: OutageWordsFor,
): void {
  const {lang, title, text, again} = wordsFor(request.url ?? '/', request.headers['accept-language'] ?? '')
  const html = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p></main></body></html>
`
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    'retry-after': '10',
  })
  response.end(request.method === 'HEAD' ? undefined : html)
}
