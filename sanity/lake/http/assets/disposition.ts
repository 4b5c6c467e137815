/** Types that a browser may show by itself. Everything else, HTML and SVG before all, is only ever saved. */
const shown = /^(image\/(jpeg|png|webp|avif|gif)|(audio|video)\/[\w.+-]+|application\/pdf|text\/plain)$/

/** A `Content-Disposition` value (RFC 6266), with the name in ASCII and in UTF-8. */
export function disposition(mimeType: string, name: string, download: string | null): string {
  const kind = download !== null || !shown.test(mimeType) ? 'attachment' : 'inline'
  const wanted = (download || name)
    .replace(/[\p{Cc}/\\]/gu, '_')
    .slice(0, 200)
    .toWellFormed()
  const plain = wanted.replace(/[^\x20-\x7e]|["%]/g, '_')
  const encoded = encodeURIComponent(wanted).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
