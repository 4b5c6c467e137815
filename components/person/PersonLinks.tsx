import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Person} from '../../lib/model/person.ts'
import {ByScript} from '../ui/ByScript.tsx'
import {Section} from '../ui/Section.tsx'

interface Props {
  readonly person: Pick<Person, 'orcid' | 'links'>
  readonly language: Language
}

/** Where a person is elsewhere: ORCID, their own pages. */
export function PersonLinks({person, language}: Props) {
  const {person: words} = strings(language)
  if (person.orcid === undefined && person.links.length === 0) return null
  return (
    <Section id="links" title={words.links}>
      <ul>
        {person.orcid && (
          <li>
            <a href={`https://orcid.org/${person.orcid}`}>
              {words.orcid} {person.orcid}
            </a>
          </li>
        )}
        {person.links.map((link) => (
          <li key={link.key}>
            <a href={link.url}>
              <ByScript text={link.label ?? new URL(link.url).hostname} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
