import {parse, serialize, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Types} from 'parse5'

/** A page that holds something this press does not know; it is published as it came. */
export class UnfinishablePage extends Error {}

// Data for the reader's browser, not code: they stay.
const kept = new Set(['application/ld+json', 'speculationrules', 'importmap'])
const ownScript = /\.element[.-]/

// Control characters and noncharacters, which text pasted into a story may hold and HTML must not
// (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream).
const unspeakable = /[^\t\n\f\r\u{20}-\u{7E}\u{A0}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const attribute = (element: Types.Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value

function isNextScript(element: Types.Element): boolean {
  if (kept.has(attribute(element, 'type') ?? '')) return false
  const source = attribute(element, 'src')
  if (source !== undefined) return source.includes('/_next/static/') && !ownScript.test(source)
  const [text] = element.childNodes
  const code = text !== undefined && tree.isTextNode(text) ? text.value : ''
  if (/^\s*(\(?self\.__next_|self\.__next_f|requestAnimationFrame\(function\(\)\{\$RT)/.test(code)) return true
  throw new UnfinishablePage(`an inline script that is not known: ${code.slice(0, 60)}`)
}

function isScriptPreload(element: Types.Element): boolean {
  return (
    element.tagName === 'link' &&
    attribute(element, 'as') === 'script' &&
    attribute(element, 'href')?.includes('/_next/static/') === true
  )
}

// What Next leaves in every page and no reader needs: a mark for its fonts, a connection to the site that stands
// already, and an empty place for what may be streamed later.
function isLeftOver(element: Types.Element): boolean {
  const {tagName} = element
  if (tagName === 'meta') return attribute(element, 'name') === 'next-size-adjust'
  if (tagName === 'link') return attribute(element, 'rel') === 'preconnect' && attribute(element, 'href') === '/'
  if (tagName !== 'div' || attribute(element, 'hidden') === undefined) return false
  return element.attrs.length === 1 && element.childNodes.length === 0
}

function isRemoved(node: Types.ChildNode): boolean {
  if (tree.isCommentNode(node)) {
    // React's mark of a boundary whose content has yet to come: without scripts it would stay open.
    if (node.data === '$?' || node.data === '$~') throw new UnfinishablePage('an open Suspense boundary')
    return true
  }
  if (!tree.isElementNode(node)) return false
  return (node.tagName === 'script' && isNextScript(node)) || isScriptPreload(node) || isLeftOver(node)
}

function clean(parent: Types.ParentNode): void {
  for (const node of parent.childNodes) if (tree.isElementNode(node)) clean(node)
  parent.childNodes = parent.childNodes.filter((node) => !isRemoved(node))
}

/**
 * A page as the reader gets it: Next's runtime scripts, their preloads and the flight data removed; content, styles,
 * JSON-LD and the site's own elements stay. Throws `UnfinishablePage` for a page that needs its scripts to be whole.
 */
export function finishPage(html: string): string {
  const document = parse(html.replace(unspeakable, ''))
  clean(document)
  return serialize(document)
}
