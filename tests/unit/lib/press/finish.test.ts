import {finishPage, UnfinishablePage} from '../../../../lib/press/finish.ts'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('finishing a page for the reader', () => {
  test('Next’s runtime, its preloads and the flight data go; words, styles and JSON-LD stay', () => {
    const jsonLd = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
    const rules = '<script type="speculationrules">{"prefetch":[]}</script>'
    const element = '<script type="module" src="/_next/static/media/suggest.element-1a2b.js"></script>'
    const finished = finishPage(
      page(
        '<link rel="preload" as="script" href="/_next/static/chunks/a.js"><link rel="stylesheet" href="/_next/static/a.css">' +
          '<script src="/_next/static/chunks/a.js" async=""></script>',
        `<!--$--><h1>浙江大学</h1><!--/$-->${jsonLd}${rules}${element}<script>self.__next_f.push([1,"…"])</script>` +
          '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      ),
    )
    expect(finished).toBe(
      page('<link rel="stylesheet" href="/_next/static/a.css">', `<h1>浙江大学</h1>${jsonLd}${rules}${element}`),
    )
  })

  test('what Next leaves in every page goes; what the site wrote stays', () => {
    const own = '<link rel="preconnect" href="https://cdn.example.org"><meta name="next" content="">'
    const body = '<p hidden="">…</p><div hidden="" id="more"></div>'
    const left = '<meta name="next-size-adjust" content=""><link rel="preconnect" href="/" crossorigin="">'
    expect(finishPage(page(left + own, `<div hidden=""><!--$--><!--/$--></div>${body}`))).toBe(page(own, body))
  })

  test('characters that HTML must not hold go; every script’s own stay', () => {
    const words = '吴朝晖 مرحبا 😀 𠮷\tcafé'
    expect(finishPage(page('', `<p>${words}\u0001\u0008\u007F\uFFFE</p>`))).toBe(page('', `<p>${words}</p>`))
  })

  test.each([
    ['an inline script of somebody else', '<script>track()</script>'],
    ['content that has yet to come', '<!--$?--><template id="B:0"></template><!--/$-->'],
  ])('%s: the page is left as it came', (_name, body) => {
    expect(() => finishPage(page('', body))).toThrow(UnfinishablePage)
  })
})
