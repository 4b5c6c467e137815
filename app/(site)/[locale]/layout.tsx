import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '../../../components/styles/site.css'
import type {ReactNode} from 'react'
import {languageTags} from '../../../lib/model/language.ts'
import {languageOf} from './page.tsx'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{locale: string}>
}

export default async function Layout({children, params}: LayoutProps) {
  const {locale} = await params
  return (
    <html lang={languageTags[languageOf(locale)]}>
      <body>{children}</body>
    </html>
  )
}
