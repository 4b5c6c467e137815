import type {CSSProperties, ReactNode} from 'react'
import {accentColours} from '../../lib/format/accent.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Site} from '../../lib/model/site.ts'
import {Footer} from './Footer.tsx'
import styles from './Frame.module.css'
import {Masthead} from './Masthead.tsx'
import type {Alternates, Feed} from './surroundings.ts'

export type {Alternates, Feed}

interface Props {
  /** Left out when the publisher's settings cannot be read: the frame then stands on the routes alone. */
  readonly site?: Site | undefined
  readonly language: Language
  /** Path of this page, to mark where the reader is in the navigation. */
  readonly path: string
  readonly alternates?: Alternates
  /** The feed that this page announces; the footer links to it and to the whole site's. */
  readonly feed?: Feed | undefined
  readonly children: ReactNode
}

interface AccentStyle extends CSSProperties {
  readonly '--accent': string
}

const nowhere: Alternates = {}

function accentStyle(site: Site | undefined): AccentStyle {
  const {light, dark} = accentColours(site?.accent)
  return {'--accent': `light-dark(${light}, ${dark})`}
}

/** What stands around every page: skip link, masthead, the page itself, footer. */
export function Frame({site, language, path, alternates = nowhere, feed, children}: Props) {
  return (
    <div className={styles.frame} style={accentStyle(site)}>
      <a className={styles.skip} href="#content">
        {strings(language).frame.skip}
      </a>
      <Masthead site={site} language={language} path={path} alternates={alternates} />
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} language={language} feed={feed} />
    </div>
  )
}
