import {createServer, type RequestListener, type Server} from 'node:http'
import {WebSocket, WebSocketServer} from 'ws'
import {plainWords} from '../../../../lib/i18n/plain-words.ts'
import {createFront, type Front} from '../../../../lib/press/front.ts'

const servers: Server[] = []
const fronts: Front[] = []

async function upstream(listener: RequestListener): Promise<{origin: string; server: Server}> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server}
}

async function front(site: string, lake?: string, siteUrl = 'http://localhost:3000'): Promise<string> {
  const opened = await createFront({port: 0, site, lake, siteUrl, plainWords})
  fronts.push(opened)
  return `http://127.0.0.1:${opened.port}`
}

afterEach(async () => {
  for (const opened of fronts.splice(0)) await opened.close()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const feed: RequestListener = (_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/rss+xml; charset=utf-8',
    etag: '"abc"',
    'last-modified': 'Tue, 24 Mar 2020 08:00:00 GMT',
  })
  response.end('<rss/>')
}

describe('the front', () => {
  test('the lake lives under /lake, all else is the site', async () => {
    const site = await upstream((request, response) => response.end(`site ${request.url}`))
    const lake = await upstream((request, response) => response.end(`lake ${request.url}`))
    const url = await front(site.origin, lake.origin)
    const read = async (path: string) => (await fetch(url + path)).text()
    expect(await read('/lake/v1/ping')).toBe('lake /lake/v1/ping')
    expect(await read('/en/news/lake')).toBe('site /en/news/lake')
    expect(await read('/lakeside')).toBe('site /lakeside')
  })

  test.each([
    ['the tag it has', {'if-none-match': '"abc"'}, 304],
    ['the tag as a cache weakened it', {'if-none-match': 'W/"abc"'}, 304],
    ['one of several tags', {'if-none-match': '"old", "abc"'}, 304],
    [
      'another tag, whatever the date',
      {'if-none-match': '"old"', 'if-modified-since': 'Wed, 25 Mar 2020 08:00:00 GMT'},
      200,
    ],
    ['the date of the last change', {'if-modified-since': 'Tue, 24 Mar 2020 08:00:00 GMT'}, 304],
    ['an earlier date', {'if-modified-since': 'Tue, 24 Mar 2020 07:59:59 GMT'}, 200],
    ['a date that is none', {'if-modified-since': 'yesterday'}, 200],
  ])('a feed reader that sends %s', async (_name, headers, status) => {
    const url = await front((await upstream(feed)).origin)
    const answer = await fetch(`${url}/en/feed.xml`, {headers})
    expect(answer.status).toBe(status)
    expect(answer.headers.get('etag')).toBe('"abc"')
    expect(await answer.text()).toBe(status === 304 ? '' : '<rss/>')
  })

  test('a moved story has one Location, and nothing of the machinery is told', async () => {
    const site = await upstream((_request, response) => {
      const location = '/en/news/new-slug'
      response.writeHead(308, [
        'Location',
        location,
        'Location',
        location,
        'X-Powered-By',
        'x',
        'x-nextjs-cache',
        'HIT',
      ])
      response.end()
    })
    const answer = await fetch(await front(site.origin), {redirect: 'manual'})
    expect(answer.headers.get('location')).toBe('/en/news/new-slug')
    expect([...answer.headers.keys()].filter((name) => name.startsWith('x-'))).toEqual(['x-content-type-options'])
  })

  test('a page may be kept by a browser only if it asks each time, and varies by nothing of Next’s', async () => {
    const site = await upstream((_request, response) => {
      response.writeHead(200, {
        vary: 'rsc, next-router-prefetch, Accept-Encoding',
        'cache-control': 's-maxage=31536000',
      })
      response.end('page')
    })
    const answer = await fetch(await front(site.origin))
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  })

  test('the answer to a question is for who asked: no cache between may keep it', async () => {
    const site = await upstream((_request, response) => {
      response.writeHead(200, {'cache-control': 's-maxage=31536000', etag: '"answer"'}).end('2 stories')
    })
    const url = `${await front(site.origin)}/en/search?q=Darwin`
    const answer = await fetch(url)
    expect(answer.headers.get('cache-control')).toBe('private, max-age=0, must-revalidate')
    expect((await fetch(url, {headers: {'if-none-match': '"answer"'}})).status).toBe(304)
  })

  test.each([
    ['/en/news', 'text/html; charset=utf-8', '"/speculation-rules.json"'],
    ['/en/feed.xml', 'application/rss+xml', null],
    ['/studio', 'text/html; charset=utf-8', null],
  ])('%s (%s) tells of speculation rules: %s', async (path, type, expected) => {
    const site = await upstream((_request, response) => response.writeHead(200, {'content-type': type}).end())
    const answer = await fetch((await front(site.origin)) + path)
    expect(answer.headers.get('speculation-rules')).toBe(expected)
  })

  test('a request for Next’s own data of a page gets the page', async () => {
    const site = await upstream((request, response) => response.end(String(request.headers['rsc'])))
    const answer = await fetch(`${await front(site.origin)}/en`, {headers: {rsc: '1', 'next-router-prefetch': '1'}})
    expect(await answer.text()).toBe('undefined')
  })

  test('a page allows no inline script and no frame elsewhere; https adds HSTS', async () => {
    const {origin} = await upstream(feed)
    const plain = await fetch(await front(origin))
    const policy = plain.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(plain.headers.get('strict-transport-security')).toBeNull()
    const secure = await fetch(await front(origin, undefined, 'https://news.example.org'))
    expect(secure.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
  })

  test('what a client claims of its address does not reach the lake', async () => {
    const lake = await upstream((request, response) => response.end(String(request.headers['x-forwarded-for'])))
    const url = await front(lake.origin, lake.origin)
    const answer = await fetch(`${url}/lake/v1/ping`, {headers: {'x-forwarded-for': '203.0.113.9'}})
    expect(await answer.text()).toMatch(/127\.0\.0\.1$/)
  })

  test('behind a proxy with TLS on this machine, the address that the proxy saw reaches the lake', async () => {
    const lake = await upstream((request, response) => response.end(String(request.headers['x-forwarded-for'])))
    const url = await front(lake.origin, lake.origin, 'https://news.example.org')
    const headers = {'x-forwarded-for': '198.51.100.1, 203.0.113.9'}
    expect(await (await fetch(`${url}/lake/v1/ping`, {headers})).text()).toBe('203.0.113.9')
  })

  test.each([
    ['/en/news', 'en', 'This page cannot be shown right now'],
    ['/zh/news', 'zh-Hans', '暂时无法显示本页'],
  ])('when the site is down, %s says so in its language', async (path, lang, title) => {
    const site = await upstream(feed)
    site.server.closeAllConnections()
    await new Promise((resolve) => site.server.close(resolve))
    const answer = await fetch((await front(site.origin)) + path)
    const html = await answer.text()
    expect(answer.status).toBe(502)
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).toContain(title)
  })

  test('a crash inside Next is a page for the reader, not a word of plain text', async () => {
    const site = await upstream((_request, response) => {
      response.writeHead(500, {'content-type': 'text/plain'}).end('Internal Server Error')
    })
    const answer = await fetch(`${await front(site.origin)}/en`)
    expect(answer.status).toBe(500)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('an outage of a page or feed passes as it is, and says when to come again', async () => {
    const site = await upstream((_request, response) => {
      response.writeHead(503, {'content-type': 'text/plain'}).end('Out of order')
    })
    const answer = await fetch(`${await front(site.origin)}/en/feed.xml`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(await answer.text()).toBe('Out of order')
  })

  test.each([
    ['/en/news/100%25', '/en/news/100%00'],
    ['/zh/news/a%2520b?from=100%25', '/zh/news/a%0020b?from=100%25'],
    ['/en?from=%B9%FA', '/en?from=%B9%FA'],
    ['/en/search', '/en/search'],
    ['/en/search?', '/en/search'],
    ['/en/search/?q=a', '/en/search/?q=a'],
    ['/zh/search?q=100%25&page=2', '/zh/search/cT0xMDAlMjUmcGFnZT0y'],
    ['/en/search/cT1EYXJ3aW4', '/en/search/%00'],
    ['/en/search/feed.xml?q=a', '/en/search/%00'],
    ['/en/news/search?q=a', '/en/news/search?q=a'],
    ['/_next/image?url=%252Fa', '/_next/image?url=%252Fa'],
    ['/studio/intent/50%25', '/studio/intent/50%25'],
  ])('%s is asked for as %s: no percent sign, which Next fails on, and a question in the path', async (path, asked) => {
    const site = await upstream((request, response) => response.end(request.url))
    expect(await (await fetch((await front(site.origin)) + path)).text()).toBe(asked)
  })

  test.each([
    ['GET', '/en/news/%E0%A4%A', 400],
    ['POST', '/en', 405],
    ['DELETE', '/en/news/a-visit', 405],
    ['POST', '/api/revalidate', 200],
    ['HEAD', '/en', 200],
  ])('%s %s is answered with %d', async (method, path, status) => {
    const site = await upstream((_request, response) => response.end())
    const answer = await fetch((await front(site.origin)) + path, {method})
    expect(answer.status).toBe(status)
    expect(answer.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null)
  })

  test.each([
    ['GET', '/zh/news/%E0%A4%A', '<html lang="zh-Hans">', '无法识别这个地址', 'href="/zh"'],
    ['GET', '/%E0%A4%A<script>', '<html lang="en">', 'This address cannot be read', 'href="/en"'],
    ['POST', '/en/news', '<html lang="en">', 'This page can only be read', 'href="/en"'],
  ])('%s %s is a page in the reader’s language that leads on, and is not kept', async (method, path, ...said) => {
    const answer = await fetch((await front((await upstream(feed)).origin)) + path, {method})
    const html = await answer.text()
    for (const words of said) expect(html).toContain(words)
    expect(html).toContain('content="noindex"')
    expect(html).not.toContain('script')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('event streams pass line by line', async () => {
    const lake = await upstream((_request, response) => {
      response.writeHead(200, {'content-type': 'text/event-stream'})
      response.write('event: welcome\n\n')
    })
    const answer = await fetch(`${await front(lake.origin, lake.origin)}/lake/v1/data/listen/production`)
    const chunk = await answer.body?.getReader().read()
    expect(new TextDecoder().decode(chunk?.value)).toBe('event: welcome\n\n')
  })

  test('web sockets reach the lake', async () => {
    const lake = await upstream((_request, response) => response.end())
    const sockets = new WebSocketServer({server: lake.server})
    sockets.on('connection', (socket) =>
      socket.on('message', (data: Buffer) => socket.send(`lake heard ${data.toString()}`)),
    )
    const url = await front(lake.origin, lake.origin)
    const socket = new WebSocket(`${url.replace('http', 'ws')}/lake/v1/streams`)
    const answer = await new Promise((resolve, reject) => {
      socket
        .on('open', () => socket.send('hello'))
        .on('message', (data: Buffer) => resolve(data.toString()))
        .on('error', reject)
    })
    expect(answer).toBe('lake heard hello')
    socket.terminate()
    sockets.close()
  })
})
