import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {Picture} from '../../lib/model/picture.ts'
import type {Site} from '../../lib/model/site.ts'
import {nameIn, textIn} from '../../lib/model/text.ts'
import {frontPath, searchPath} from '../../lib/routes.ts'
import {Image} from '../ui/Image.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import type {Alternates} from './surroundings.ts'
import {LanguageSwitch} from './LanguageSwitch.tsx'
import styles from './Masthead.module.css'
import {Navigation} from './Navigation.tsx'

interface Props {
  readonly site: Site | undefined
  readonly language: Language
  readonly path: string
  readonly alternates: Alternates
}

/** The publisher, the sections, search, the other language. */
export function Masthead({site, language, path, alternates}: Props) {
  const isFront = path === frontPath(language)
  return (
    <header className={styles.masthead}>
      <div className={styles.publisher}>
        <a className={styles.name} href={frontPath(language)} aria-current={isFront ? 'page' : undefined}>
          {site?.logo && <Logo logo={site.logo} language={language} />}
          {site === undefined ? (
            strings(language).frame.newsroom
          ) : (
            <InLanguage value={nameIn(site.name, language)} language={language} />
          )}
        </a>
        {isFront && <Tagline site={site} language={language} />}
      </div>
      <div className={styles.tools}>
        <Navigation site={site} language={language} path={path} />
        <a
          className={styles.tool}
          href={searchPath(language)}
          aria-current={path === searchPath(language) ? 'page' : undefined}
        >
          {strings(language).search.title}
        </a>
        <LanguageSwitch site={site} language={language} alternates={alternates} />
      </div>
    </header>
  )
}

function Tagline({site, language}: Pick<Props, 'site' | 'language'>) {
  const tagline = textIn(site?.tagline, language)
  if (tagline === undefined) return null
  return (
    <p className={styles.tagline} lang={tagline.language === language ? undefined : languageTags[tagline.language]}>
      {tagline.text}
    </p>
  )
}

// The name stands beside it, so the logo is decoration.
function Logo({logo, language}: {readonly logo: Picture; readonly language: Language}) {
  return (
    <span className={styles.logo}>
      <Image picture={{...logo, alt: undefined}} language={language} sizes="10rem" first />
    </span>
  )
}
