import {strings} from '../../lib/i18n/strings.ts'
import {entityKinds} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityListPath, frontPath, newsPath} from '../../lib/routes.ts'
import styles from './WaysOn.module.css'

/** From a page that could not be shown to those that can. */
export function WaysOn({language}: {readonly language: Language}) {
  const {errors, frame, entities} = strings(language)
  const ways = [
    {href: frontPath(language), label: frame.front},
    {href: newsPath(language), label: frame.news},
    ...entityKinds.map((kind) => ({href: entityListPath(language, kind), label: entities[kind].many})),
  ]
  return (
    <nav aria-label={errors.lookIn}>
      <ul className={styles.ways}>
        {ways.map(({href, label}) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
