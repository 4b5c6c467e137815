import {isBelow, navigationPath} from '../../lib/format/navigation.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {entityKinds} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Site} from '../../lib/model/site.ts'
import {nameIn, type TextInLanguage} from '../../lib/model/text.ts'
import {entityListPath, newsPath} from '../../lib/routes.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import styles from './Navigation.module.css'

interface Props {
  readonly site: Site | undefined
  readonly language: Language
  readonly path: string
}

interface Item {
  readonly href: string
  readonly label: TextInLanguage
}

/** What the publisher chose, else all sections of the site. */
function itemsOf(site: Site | undefined, language: Language): Item[] {
  const chosen = site?.navigation ?? []
  if (chosen.length > 0) {
    return chosen.map(({path, label}) => ({href: navigationPath(path, language), label: nameIn(label, language)}))
  }
  const {frame, entities} = strings(language)
  return [
    {href: newsPath(language), label: {text: frame.news, language}},
    ...entityKinds.map((kind) => ({
      href: entityListPath(language, kind),
      label: {text: entities[kind].many, language},
    })),
  ]
}

/** The sections of the site. */
export function Navigation({site, language, path}: Props) {
  return (
    <nav className={styles.navigation} aria-label={strings(language).frame.sections}>
      <ul className={styles.items}>
        {itemsOf(site, language).map(({href, label}) => (
          <li key={href}>
            <a href={href} aria-current={currentOf(path, href)}>
              <InLanguage value={label} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currentOf(path: string, href: string) {
  if (path === href) return 'page'
  return isBelow(path, href) ? 'true' : undefined
}
