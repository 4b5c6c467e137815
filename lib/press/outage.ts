import type {IncomingMessage, ServerResponse} from 'node:http'

const words = {
  en: {
    lang: 'en',
    title: 'This page cannot be shown right now',
    text: 'Something in our newsroom is out of order. Pages you have open stay readable; please try again in a minute.',
    again: 'Try again',
  },
  zh: {
    lang: 'zh-Hans',
    title: '暂时无法显示本页',
    text: '新闻网站出现故障，已打开的页面仍可阅读。请稍后再试。',
    again: '重试',
  },
} as const

function languageOf(request: IncomingMessage): keyof typeof words {
  const path = request.url ?? '/'
  if (/^\/zh(\/|$)/.test(path)) return 'zh'
  if (/^\/en(\/|$)/.test(path)) return 'en'
  return /^zh\b/i.test(request.headers['accept-language'] ?? '') ? 'zh' : 'en'
}

/**
 * The last resort, when Next itself gives no page: a complete document without style sheets or scripts of the site,
 * since these may be out of order too. Answers in the language of the address.
 */
export function plainOutage(request: IncomingMessage, response: ServerResponse, status: 500 | 502): void {
  const {lang, title, text, again} = words[languageOf(request)]
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
