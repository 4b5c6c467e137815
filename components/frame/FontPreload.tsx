import text from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
import display from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'
import {shareScript, type Language} from '../../lib/model/language.ts'

// As in components/styles/fonts.css: the weights for a phone, the optical sizes too for a wide screen.
const fonts = [
  {href: text, media: '(max-width: 56.2475rem)'},
  {href: display, media: '(min-width: 56.25rem)'},
]

/** Asks for the one font that the first screen needs, where its language is written in Latin letters. */
export function FontPreload({language}: {readonly language: Language}) {
  if (!shareScript(language, 'en')) return null
  return fonts.map(({href, media}) => (
    <link key={href} rel="preload" as="font" type="font/woff2" href={href} media={media} crossOrigin="anonymous" />
  ))
}
