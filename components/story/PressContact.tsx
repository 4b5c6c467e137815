import {strings} from '../../lib/i18n/strings.ts'
import type {Story} from '../../lib/model/story.ts'
import {ByScript} from '../ui/ByScript.tsx'
import {Reach} from '../ui/Reach.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './PressContact.module.css'

/** Whom journalists may ask about a story. */
export function PressContact({story}: {readonly story: Story}) {
  const contact = story.pressContact
  if (contact === undefined || (contact.name ?? contact.email ?? contact.phone) === undefined) return null
  return (
    <Section id="press-contact" title={strings(story.language).story.pressContact}>
      <address className={styles.contact}>
        {contact.name && (
          <p>
            <ByScript text={contact.name} language={story.language} />
          </p>
        )}
        <Reach email={contact.email} phone={contact.phone} />
      </address>
    </Section>
  )
}
