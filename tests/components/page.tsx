import {render} from '@testing-library/react'
import type {ReactNode} from 'react'
import {Frame} from '../../components/frame/Frame.tsx'
import type {Language} from '../../lib/model/language.ts'
import {site} from '../fixtures/model.ts'

/** A page in its frame, as a reader gets it. */
export function renderPage(page: ReactNode, language: Language = 'en', path = `/${language}`) {
  return render(
    <Frame site={site()} language={language} path={path} alternates={{en: '/en', zh: '/zh'}}>
      {page}
    </Frame>,
  )
}
