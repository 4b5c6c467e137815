import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '../../../components/styles/site.css'
import type {Viewport} from 'next'
import type {ReactNode} from 'react'
import theme from '../../../components/frame/theme.element.ts?address'
import {languageTags} from '../../../lib/model/language.ts'
import {pageLanguage} from './page-language.ts'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{locale: string}>
}

export const viewport: Viewport = {colorScheme: 'light dark'}

export default async function Layout({children, params}: LayoutProps) {
  const {locale} = await params
  return (
    <html lang={languageTags[await pageLanguage(locale)]} suppressHydrationWarning>
      <head>
        {/* oxlint-disable-next-line nextjs/no-sync-scripts -- the reader's scheme must stand before the first paint */}
        <script src={theme} />
      </head>
      <body>{children}</body>
    </html>
  )
}
