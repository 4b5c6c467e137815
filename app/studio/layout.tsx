import type {Metadata, Viewport} from 'next'
import type {ReactNode} from 'react'
import './studio.css'

export const metadata: Metadata = {
  title: 'Newsroom',
  robots: {index: false, follow: false},
  referrer: 'same-origin',
}

export const viewport: Viewport = {width: 'device-width', initialScale: 1, viewportFit: 'cover'}

/** Studio stands apart from the readers' site: a document of its own, without the site's styles. */
export default function StudioLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body style={{margin: 0}}>{children}</body>
    </html>
  )
}
