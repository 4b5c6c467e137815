export interface PolicyOptions {
  readonly siteUrl: string
  /** Whether pictures and Studio's data come from the hosted Content Lake. */
  readonly hosted: boolean
  /** A page before it is public: Next's scripts run in it, for Studio to follow each keystroke. */
  readonly preview?: boolean
  /** `next dev`, which reloads by inline scripts. */
  readonly development?: boolean
}

const hostedPictures = 'https://cdn.sanity.io'
const hostedApi = 'https://*.api.sanity.io wss://*.api.sanity.io https://api.sanity.io https://*.apicdn.sanity.io'

// Players that a reader may start in a page (lib/format/video-player.ts); nothing of theirs is loaded before.
const players = 'https://www.youtube-nocookie.com https://player.vimeo.com https://player.bilibili.com'

const directives = (list: Readonly<Record<string, string>>) =>
  Object.entries(list)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

function sitePolicy({siteUrl, hosted, preview = false, development = false}: PolicyOptions): string {
  const {origin} = new URL(siteUrl)
  const pictures = hosted ? `${origin} ${hostedPictures}` : origin
  return directives({
    'default-src': "'none'",
    // While developing, Next's reload needs its inline scripts; in a preview its flight data does.
    'script-src': `'self'${preview || development ? " 'unsafe-inline'" : ''}${development ? " 'unsafe-eval'" : ''}`,
    'style-src': preview || development ? "'self' 'unsafe-inline'" : "'self'",
    // The accent of the site's settings and the bars of a timeline are style attributes.
    'style-src-attr': "'unsafe-inline'",
    'img-src': `'self' data: ${pictures}`,
    'media-src': `'self' ${pictures}`,
    'frame-src': players,
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    // Studio shows the site beside the form.
    'frame-ancestors': "'self'",
  })
}

// Studio brings its own styles and inline start-up, and evaluates nothing; it may speak to the lake only.
function studioPolicy({siteUrl, hosted, development = false}: PolicyOptions): string {
  const site = new URL(siteUrl)
  const own = `'self' ${site.origin} ${site.origin.replace(/^http/, 'ws')}`
  return directives({
    'default-src': "'self'",
    'script-src': `'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${site.origin}${hosted ? ` ${hostedPictures}` : ''}`,
    'font-src': "'self' data:",
    'connect-src': hosted ? `${own} ${hostedApi} ${hostedPictures}` : own,
    'worker-src': "'self' blob:",
    'frame-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'self'",
    'frame-ancestors': "'none'",
  })
}

const isStudio = (path: string) => /^\/studio(\/|$|\?)/.test(path)

/**
 * Security headers of a page by its path: the reader's site allows no inline script, Studio has a looser policy of its
 * own, HSTS only under https. The lake sets its own.
 */
export function securityHeaders(path: string, options: PolicyOptions): (readonly [string, string])[] {
  const studio = isStudio(path)
  return [
    ['Content-Security-Policy', studio ? studioPolicy(options) : sitePolicy(options)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', studio ? 'same-origin' : 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(options.siteUrl.startsWith('https:')
      ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as const]
      : []),
  ]
}
