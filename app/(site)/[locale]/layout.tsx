import '../../../components/styles/site.css'
import type {Viewport} from 'next'
import type {ReactNode} from 'react'
import {FontPreload} from '../../../components/frame/FontPreload.tsx'
import theme from '../../../components/frame/theme.element.ts?address'
import {languageTags} from '../../../lib/model/language.ts'
import {enterPreview} from '../../preview.ts'
import {pageLanguage} from './page-language.ts'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{locale: string}>
}

export const viewport: Viewport = {colorScheme: 'light dark'}

export default async function Layout({children, params}: LayoutProps) {
  const {locale} = await params
  await enterPreview()
  const language = await pageLanguage(locale)
  return (
    <html lang={languageTags[language]} suppressHydrationWarning>
      <head>
        <FontPreload language={language} />
        {/* oxlint-disable-next-line nextjs/no-sync-scripts -- the reader's scheme must stand before the first paint */}
        <script src={theme} />
      </head>
      <body>{children}</body>
    </html>
  )
}
