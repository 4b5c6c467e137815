import {isBelow, navigationPath} from '../../lib/format/navigation.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {entityKinds} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Site} from '../../lib/model/site.ts'
import {nameIn, type TextInLanguage} from '../../lib/model/text.ts'
import {entityListPath, newsPath, searchPath} from '../../lib/routes.ts'
import {SearchForm} from '../search/SearchForm.tsx'
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

/**
 * The sections of the site: in a line where there is room; on a phone behind one word, on a sheet that the browser
 * itself opens and closes (`popover`, no script). A browser that doesn't know of sheets shows them in place.
 */
export function Navigation({site, language, path}: Props) {
  const {frame} = strings(language)
  return (
    <>
      <button className={styles.opener} type="button" popoverTarget="sections">
        {frame.sections}
      </button>
      <nav className={styles.navigation} id="sections" popover="auto" aria-label={frame.sections}>
        <button className={styles.closer} type="button" popoverTarget="sections" popoverTargetAction="hide">
          {frame.close}
        </button>
        {/* The search page has a form of its own. */}
        {path !== searchPath(language) && (
          <div className={styles.search}>
            <SearchForm language={language} id="masthead-search" />
          </div>
        )}
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
    </>
  )
}

function currentOf(path: string, href: string) {
  if (path === href) return 'page'
  return isBelow(path, href) ? 'true' : undefined
}
