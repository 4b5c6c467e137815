import {IncomingMessage} from 'node:http'
import {Socket} from 'node:net'
import {passCookie, readPass, sealPass, type PreviewPass} from '../../../../lib/press/preview-pass.ts'
import {cookiesForNext, givesTheKeyAway, isPreview} from '../../../../lib/press/preview.ts'

const secret = 'a secret that only the server knows'
const now = Date.parse('2026-03-24T08:00:00Z')
const later = now + 60_000
const editor: PreviewPass = {kind: 'editor', expires: later}
const story = '/en/news/under-embargo'
const sentTo: PreviewPass = {kind: 'shared', path: story, link: 'the secret of the link', expires: later}

describe('a pass', () => {
  test.each([
    ['an editor’s', editor],
    ['one that was sent', sentTo],
  ])('%s is read as it was made', (_name, pass) => {
    expect(readPass(sealPass(pass, secret), secret, now)).toEqual(pass)
  })

  const [payload = '', signature = ''] = sealPass(sentTo, secret).split('.')
  const wider = Buffer.from(JSON.stringify({...sentTo, path: '/en'})).toString('base64url')
  test.each([
    ['nothing', '', now],
    ['no signature', payload, now],
    ['the signature of another content', `${wider}.${signature}`, now],
    ['the signature of another server', sealPass(editor, 'the secret of somebody else'), now],
    ['a signature cut short', `${payload}.${signature.slice(0, 20)}`, now],
    ['its last moment', sealPass(editor, secret), later],
  ])('is worth nothing with %s', (_name, sealed, at) => {
    expect(readPass(sealed, secret, at)).toBeUndefined()
  })

  test('travels in a cookie that no script reads and no other site sends', () => {
    expect(passCookie('x.y', {path: story, seconds: 60, secure: true})).toBe(
      `dateline-preview=x.y; Path=${story}; Max-Age=60; HttpOnly; SameSite=Lax; Secure`,
    )
  })
})

const requestFor = (url: string, cookie: string) =>
  Object.assign(new IncomingMessage(new Socket()), {url, headers: {cookie}})

describe('who sees a page before it is public', () => {
  const gate = {secret, bypass: 'next’s own key'}
  const holding = (pass: PreviewPass) => `theme=dark; dateline-preview=${sealPass(pass, secret)}`

  test.each([
    ['an editor, any page', '/zh/people/wu-zhaohui', holding(editor), true],
    [
      'an editor, with the parameters of Presentation',
      `${story}?sanity-preview-perspective=drafts`,
      holding(editor),
      true,
    ],
    ['whoever was sent a link, that page', story, holding(sentTo), true],
    ['whoever was sent a link, no other page', '/en', holding(sentTo), false],
    ['an editor, but no feed', '/en/feed.xml', holding(editor), false],
    ['an editor, but no address of the machinery', '/api/revalidate', holding(editor), false],
    ['nobody with a forged pass', story, 'dateline-preview=e30.e30', false],
    ['nobody with Next’s cookie', story, '__prerender_bypass=next’s own key', false],
    ['nobody without cookies', story, '', false],
  ])('%s', (_name, url, cookie, expected) => {
    expect(isPreview(requestFor(url, cookie), gate, now)).toBe(expected)
  })

  test('nobody where the newsroom has no previews', () => {
    expect(isPreview(requestFor(story, holding(editor)), undefined, now)).toBe(false)
  })
})

describe('Next’s own key', () => {
  test.each([
    ['is never taken from a browser', '__prerender_bypass=abc; theme=dark', undefined, 'theme=dark'],
    ['is given in a preview', 'theme=dark', 'key', 'theme=dark; __prerender_bypass=key'],
    ['replaces what a browser sent', '__prerender_bypass=abc; __next_preview_data=x', 'key', '__prerender_bypass=key'],
    ['leaves no empty header', '__prerender_bypass=abc', undefined, undefined],
  ])('%s', (_name, header, bypass, expected) => {
    expect(cookiesForNext(header, bypass)).toBe(expected)
  })

  test('is never handed out', () => {
    expect(givesTheKeyAway('__prerender_bypass=abc; Path=/')).toBe(true)
    expect(givesTheKeyAway('dateline-preview=abc')).toBe(false)
  })
})
