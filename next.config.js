import {languages} from './lib/model/language.ts'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Next compresses, on the loopback; the front passes that on as it comes.
  compress: true,
  reactStrictMode: true,
  typescript: {ignoreBuildErrors: true}, // `npm run check` has done it, with TypeScript 7
  // The press: finished pages in memory, purged by tag. A `.ts` file, which Node 24 runs as it is.
  cacheHandler: `${import.meta.dirname}/lib/press/cache-handler.ts`,
  cacheMaxMemorySize: 0,
  experimental: {isrFlushToDisk: false},
  turbopack: {
    root: import.meta.dirname,
    // `import address from './theme.element.ts?address'`: where the browser finds the element, bundled and minified.
    rules: {
      '*.element.ts': {
        condition: {query: '?address'},
        loaders: [`${import.meta.dirname}/app/elements/loader.ts`],
        as: '*.js',
      },
      '*.element.ts.js': {type: 'asset'},
    },
  },
  // An address without a language answers with the designed not-found page.
  async rewrites() {
    const elsewhere = `/:path((?!(?:${languages.join('|')}|studio|api|_next)(?:/|$)).+)`
    return {beforeFiles: [], afterFiles: [{source: elsewhere, destination: '/en/404'}], fallback: []}
  },
  allowedDevOrigins: ['localhost', '127.0.0.1'],
}

export default config
