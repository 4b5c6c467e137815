import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Site} from '../../lib/model/site.ts'
import {nameIn, textIn} from '../../lib/model/text.ts'
import {feedPath} from '../../lib/routes.ts'
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

/** Who publishes this, how to reach them, their policies, the feeds. */
export function Footer({site, language, feed}: Props) {
  const {frame} = strings(language)
  return (
    <footer className={styles.footer}>
      <div>
        <p className={styles.publisher}>
          {site?.publisher ? (
            <EntityLink kind="institution" entity={site.publisher} language={language} />
          ) : (
            <Newsroom site={site} language={language} />
          )}
        </p>
        <Contact site={site} language={language} />
      </div>
      <Policies site={site} language={language} />
      <ul className={styles.feeds}>
        <li>
          <a href={feedPath(language)} type="application/rss+xml">
            {frame.followAll}
          </a>
        </li>
        {feed && feed.href !== feedPath(language) && (
          <li>
            <a href={feed.href} type="application/rss+xml">
              {frame.follow(feed.title)}
            </a>
          </li>
        )}
      </ul>
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

function Policies({site, language}: Part) {
  const policies = site?.policies ?? []
  if (policies.length === 0) return null
  return (
    <nav aria-label={strings(language).frame.policies}>
      <ul>
        {policies.map(({key, label, url}) => (
          <li key={key}>
            <a href={url}>
              <InLanguage value={nameIn(label, language)} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
