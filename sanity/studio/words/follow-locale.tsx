import {useEffect} from 'react'
import type {LayoutProps} from 'sanity'
import type {Language} from '../../../lib/model/language.ts'
import {useDeskLanguage} from '../use-words.ts'

/** Studio's layout that tells when the editor has chosen another language, so that the schema can be said in it. */
export function followLocale(current: Language, onChange: (language: Language) => void) {
  return function Layout(props: LayoutProps) {
    const language = useDeskLanguage()
    useEffect(() => {
      if (language !== current) onChange(language)
    }, [language])
    return props.renderDefault(props)
  }
}
