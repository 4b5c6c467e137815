import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '../../../components/styles/site.css'
import type {ReactNode} from 'react'
import {isLanguage, languageTags} from '../../../lib/model/language.ts'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{locale: string}>
}

export default async function Layout({children, params}: LayoutProps) {
  const {locale} = await params
  return (
    <html lang={languageTags[isLanguage(locale) ? locale : 'en']}>
      <body>{children}</body>
    </html>
  )
}
