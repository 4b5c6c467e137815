import {strings} from '../../lib/i18n/strings.ts'
import {entityKinds} from '../../lib/model/entity.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Site} from '../../lib/model/site.ts'
import {nameIn, textIn} from '../../lib/model/text.ts'
import {archivePath, entityListPath, feedPath, newsPath, privacyPath, searchPath} from '../../lib/routes.ts'
import {Around} from '../ui/Around.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import {Reach} from '../ui/Reach.tsx'
import styles from './Footer.module.css'
import type {Feed} from './surroundings.ts'
import {ThemeSwitch} from './ThemeSwitch.tsx'

interface Props {
  readonly site: Site | undefined
  readonly language: Language
  readonly feed: Feed | undefined
}

/** Who publishes this and how to reach them; all there is to read; the feeds; policies and privacy; colours. */
export function Footer({site, language, feed}: Props) {
  return (
    <footer className={styles.footer}>
      <div className={styles.who}>
        <p className={styles.publisher}>
          {site?.publisher ? (
            <EntityLink kind="institution" entity={site.publisher} language={language} />
          ) : (
            <Newsroom site={site} language={language} />
          )}
        </p>
        <Contact site={site} language={language} />
      </div>
      <Everything language={language} />
      <Feeds language={language} feed={feed} />
      <Policies site={site} language={language} />
      <ThemeSwitch language={language} />
    </footer>
  )
}

type Part = Pick<Props, 'site' | 'language'>

function Newsroom({site, language}: Part) {
  if (site === undefined) return strings(language).frame.newsroom
  return <InLanguage value={nameIn(site.name, language)} language={language} />
}

function Contact({site, language}: Part) {
  const contact = site?.contact
  if (contact === undefined) return null
  const address = textIn(contact.address, language)
  return (
    <address className={styles.contact}>
      {address && <p lang={languageTags[address.language]}>{address.text}</p>}
      <Reach email={contact.email} phone={contact.phone} />
    </address>
  )
}

function Everything({language}: Pick<Props, 'language'>) {
  const {archive, frame, entities, search} = strings(language)
  return (
    <nav className={styles.links} aria-label={frame.everything}>
      <ul className={styles.columns}>
        <li>
          <a href={newsPath(language)}>{frame.news}</a>
        </li>
        <li>
          <a href={archivePath(language)}>{archive.title}</a>
        </li>
        {entityKinds.map((kind) => (
          <li key={kind}>
            <a href={entityListPath(language, kind)}>{entities[kind].many}</a>
          </li>
        ))}
        <li>
          <a href={searchPath(language)}>{search.title}</a>
        </li>
      </ul>
    </nav>
  )
}

function Feeds({language, feed}: Pick<Props, 'language' | 'feed'>) {
  const {frame} = strings(language)
  return (
    <ul className={styles.links}>
      {feed && feed.href !== feedPath(language) && (
        <li>
          <a href={feed.href} type="application/rss+xml">
            <Around words={frame.follow} name={feed.title} language={language} />
          </a>
        </li>
      )}
      <li>
        <a href={feedPath(language)} type="application/rss+xml">
          {frame.followAll}
        </a>
      </li>
    </ul>
  )
}

function Policies({site, language}: Part) {
  const {frame, privacy} = strings(language)
  const policies = site?.policies ?? []
  const own = privacyPath(language)
  return (
    <nav className={styles.links} aria-label={frame.policies}>
      <ul>
        {policies.map(({key, label, url}) => (
          <li key={key}>
            <a href={url}>
              <InLanguage value={nameIn(label, language)} language={language} />
            </a>
          </li>
        ))}
        {policies.every(({url}) => url !== own) && (
          <li>
            <a href={own}>{privacy.title}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
