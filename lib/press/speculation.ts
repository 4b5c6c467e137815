import type {IncomingMessage} from 'node:http'
import {isPage} from './page-address.ts'

/** Where a browser finds the rules. */
const rulesPath = '/speculation-rules.json'

/** Nothing counts visits here, so a page may be fetched before anybody has asked for it. What isn't a page may not. */
const notPages = ['/studio*', '/api/*', '/lake/*', '/_next/*', '/*/search*', '/*.xml', '/*.ics', '/*.png', '/*.json']

const pages = {
  and: [
    {href_matches: '/*'},
    {not: {href_matches: notPages}},
    {not: {selector_matches: '[download], [rel~="nofollow"], [type]'}},
  ],
}

/**
 * Speculation Rules (https://wicg.github.io/nav-speculation/): the page behind a link is fetched when the reader points
 * at it, and printed when the finger goes down. A page is some 10 kB; a browser told to save data does neither.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{where: pages, eagerness: 'moderate'}],
  prerender: [{where: pages, eagerness: 'conservative'}],
})

/** The header that tells a page's browser of the rules; an inline script could not stand beside the site's policy. */
export function speculationHeaders(url: string, answer: IncomingMessage): (readonly [string, string])[] {
  const isDocument = answer.headers['content-type']?.startsWith('text/html') === true
  return isPage(url) && isDocument ? [['Speculation-Rules', `"${rulesPath}"`]] : []
}
