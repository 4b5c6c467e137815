import type {ReactNode} from 'react'
import {Frame} from '../../../components/frame/Frame.tsx'
import {ErrorPage} from '../../../components/pages/ErrorPage.tsx'
import {NotFoundPage} from '../../../components/pages/NotFoundPage.tsx'
import {byLanguage, type Language} from '../../../lib/model/language.ts'
import type {Site} from '../../../lib/model/site.ts'
import {frontPath} from '../../../lib/routes.ts'
import {nearThings, wordsOf} from './near.ts'

const frontAlternates = byLanguage(frontPath)

interface MissingFacts {
  readonly site: Site
  readonly language: Language
  /** The last part of the address. */
  readonly slug: string
  /** There was such a thing, and it has been taken down. */
  readonly gone: boolean
}

/** In place of a page that is not there, or no longer. */
export async function missingPageOf({site, language, slug, gone}: MissingFacts): Promise<ReactNode> {
  const words = gone ? '' : wordsOf(slug)
  const near = await nearThings(words, language)
  return (
    <Frame site={site} language={language} path="" alternates={frontAlternates}>
      <NotFoundPage language={language} gone={gone} words={words} near={near} />
    </Frame>
  )
}

/** In place of a page while the lake cannot be read. */
export function outagePage(language: Language): ReactNode {
  return (
    <Frame language={language} path="" alternates={frontAlternates}>
      <ErrorPage language={language} />
    </Frame>
  )
}
