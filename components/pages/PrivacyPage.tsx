import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Site} from '../../lib/model/site.ts'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Reach} from '../ui/Reach.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './PrivacyPage.module.css'

interface Props {
  readonly site: Site
  readonly language: Language
  /** The host that pictures and files come from, when that isn't this site. */
  readonly filesFrom?: string | undefined
}

/** What the site does with those who read it. */
export function PrivacyPage({site, language, filesFrom}: Props) {
  const {privacy} = strings(language)
  const {email, phone} = site.contact ?? {}
  return (
    <>
      <Breadcrumb language={language} steps={[]} />
      <PageHead title={privacy.title}>
        <p>{privacy.lead}</p>
        {filesFrom !== undefined && <p>{privacy.fromElsewhere(filesFrom)}</p>}
      </PageHead>
      {Object.entries(privacy.sections).map(([id, {title, paragraphs}]) => (
        <Section key={id} id={id} title={title}>
          <div className={styles.text}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
      {(email ?? phone) !== undefined && (
        <Section id="questions" title={privacy.questions}>
          <p>{privacy.ask}</p>
          <Reach email={email} phone={phone} />
        </Section>
      )}
    </>
  )
}
