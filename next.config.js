/** @type {import('next').NextConfig} */
const config = {
  // The newsroom is compiled on the machine that runs it; its version says nothing to a reader.
  poweredByHeader: false,
  // The front compresses and sets the address of the site; Next serves it on the loopback only.
  compress: true,
  reactStrictMode: true,
  typescript: {ignoreBuildErrors: true}, // `npm run check` has done it, with TypeScript 7
  // The press: finished pages in memory, purged by tag. A `.ts` file, which Node 24 runs as it is.
  cacheHandler: `${import.meta.dirname}/lib/press/cache-handler.ts`,
  cacheMaxMemorySize: 0,
  experimental: {isrFlushToDisk: false},
  turbopack: {root: import.meta.dirname},
  // An address without a language answers with the designed not-found page.
  async rewrites() {
    const elsewhere = '/:path((?!(?:en|zh|studio|api|_next)(?:/|$)).+)'
    return {beforeFiles: [], afterFiles: [{source: elsewhere, destination: '/en/nothing-here'}], fallback: []}
  },
  allowedDevOrigins: ['localhost', '127.0.0.1'],
}

export default config
